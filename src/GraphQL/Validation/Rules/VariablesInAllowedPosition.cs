using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// All Variable Usages Are Allowed: a variable's type fits every place where the variable is used.
/// https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
/// </summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : ICheckVariables
{
    public void Check(OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages)
    {
        if (usages.Count == 0 || operation.VariableDefinitions.Count == 0)
        {
            return;
        }

        var definitions = new Dictionary<string, (VariableDefinitionNode Node, IType? Type)>(StringComparer.Ordinal);
        for (var index = 0; index < operation.VariableDefinitions.Count; index++)
        {
            var definition = operation.VariableDefinitions[index];
            definitions[definition.Variable.Name.Value] = (definition, context.FindType(definition.Type));
        }

        for (var index = 0; index < usages.Count; index++)
        {
            if (definitions.TryGetValue(usages[index].Variable.Name.Value, out var definition) && definition.Type is { } type)
            {
                Check(definition.Node, type, usages[index]);
            }
        }
    }

    private void Check(VariableDefinitionNode definition, IType type, VariableUsage usage)
    {
        if (usage.Expected.Type is not { } expected)
        {
            return;
        }

        var name = definition.Variable.Name.Value;
        if (!IsUsageAllowed(definition, type, usage.Expected))
        {
            Report(
                context.Error(Messages.MisusedVariable(name, type, expected), Sections.VariableUsagesAllowed, [definition, usage.Variable]),
                name,
                type,
                expected);
        }

        if (usage.Expected.Container is { IsOneOf: true } container && !type.IsNonNull())
        {
            var message = Messages.NullableVariableInOneOf(name, type, container);
            Report(
                context.Error(message, Sections.VariableUsagesAllowed, [definition, usage.Variable])
                    .SetCode(ErrorCodes.Execution.OneOfVariableMustBeNonNull),
                name,
                type,
                expected);
        }
    }

    private void Report(ErrorBuilder error, string variable, IType type, IType expected) => context.Report(error
        .SetExtension("variable", variable)
        .SetExtension("variableType", type.ToString())
        .SetExtension("locationType", expected.ToString()));

    /// <summary>IsVariableUsageAllowed of the specification.</summary>
    private static bool IsUsageAllowed(VariableDefinitionNode definition, IType type, InputPosition location)
    {
        if (location.Type is not NonNullType expected || type.IsNonNull())
        {
            return AreTypesCompatible(type, location.Type!); // Checked by the caller: a place of unknown type is passed over.
        }

        var hasDefault = definition.DefaultValue is not null and not NullValueNode;
        return (hasDefault || location.HasDefault) && AreTypesCompatible(type, expected.InnerType);
    }

    /// <summary>AreTypesCompatible of the specification.</summary>
    private static bool AreTypesCompatible(IType type, IType expected) => (type, expected) switch
    {
        (NonNullType inner, NonNullType outer) => AreTypesCompatible(inner.InnerType, outer.InnerType),
        (_, NonNullType) => false,
        (NonNullType inner, _) => AreTypesCompatible(inner.InnerType, expected),
        (ListType inner, ListType outer) => AreTypesCompatible(inner.ElementType, outer.ElementType),
        (ListType, _) or (_, ListType) => false,
        _ => ReferenceEquals(type, expected),
    };
}
