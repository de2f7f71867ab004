using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>A member of the site, as everybody may see them.</summary>
[ObjectType<User>]
public static class UserType
{
    /// <summary>The id of the row, as the REST API shows it.</summary>
    public static Expression<Func<User, Guid>> Uuid() => user => user.Id;

    internal static void Configure(IObjectTypeDescriptor<User> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(user => user.Username).Description("The unique name in addresses.");
        descriptor.Field(user => user.FirstName).Description("The first name; may be empty.");
        descriptor.Field(user => user.LastName).Description("The last name; may be empty.");
        descriptor.Field(user => user.Bio).Description("What the member says of themselves; may be empty.");
    }
}
