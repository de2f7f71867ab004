using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>Looks for variables in literals.</summary>
internal static class VariableSearch
{
    /// <summary>Whether a variable stands anywhere in the literal.</summary>
    public static bool HoldsVariable(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HoldsVariable),
        ObjectValueNode given => given.Fields.Any(static field => HoldsVariable(field.Value)),
        _ => false,
    };
}
