using PyDotOrg.Graph.Accounts.Links;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>What is said when a mailed link does not do what it is for.</summary>
internal static class LinkErrors
{
    public static FieldResult<bool> Of(LinkResult result) => result switch
    {
        LinkResult.Done => true,
        LinkResult.AccountGone => FieldResult<bool>.Failed(new NotFoundError(Messages.AccountGone)),
        LinkResult.OtherLogin => FieldResult<bool>.Failed(new OtherLoginError(Messages.NoPassword)),
        _ => FieldResult<bool>.Failed(new InvalidLinkError(Messages.InvalidLink)),
    };
}
