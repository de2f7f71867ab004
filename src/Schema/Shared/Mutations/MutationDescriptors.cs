using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>What mutations say of themselves.</summary>
internal static class MutationDescriptors
{
    /// <summary>Lets only some callers in; whose row it is, is asked when it has been found.</summary>
    public static IObjectFieldDescriptor Demand(this IObjectFieldDescriptor field, Access access) => access switch
    {
        Access.Staff => field.Authorize([Caller.Staff, Caller.Superuser]),
        Access.Superuser => field.Authorize([Caller.Superuser]),
        Access.Everybody => field,
        _ => field.Authorize(),
    };

    /// <summary>Says who may: the demand itself is not printed.</summary>
    public static string Describe(this Access access) => access switch
    {
        Access.Staff => "Staff only.",
        Access.Superuser => "Superusers only.",
        Access.Everybody => "For everybody.",
        Access.Member => "For everybody who is signed in.",
        _ => "For the owner and staff.",
    };

    /// <summary>Declares errors.</summary>
    public static IObjectFieldDescriptor Errors(this IObjectFieldDescriptor field, IEnumerable<Type> errors)
    {
        foreach (var error in errors)
        {
            field.Error(error);
        }

        return field;
    }
}
