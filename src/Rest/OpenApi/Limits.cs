using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.OpenApi;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>What the validation attributes of an input field demand, in the words of JSON Schema.</summary>
/// <param name="rules">What each attribute says that has limits.</param>
internal sealed class Limits(IReadOnlyList<ValueLimits> rules)
{
    /// <summary>Whether null is refused where the type has it.</summary>
    public bool RefusesNull => rules.Any(static rule => rule.RefusesNull);

    /// <summary>The limits of a field.</summary>
    public static Limits Of(InputField field) => new([.. field.Rules.Select(rule => Of(rule, field.Type.IsList())).OfType<ValueLimits>()]);

    /// <summary>Writes the limits into a schema.</summary>
    /// <param name="schema">The schema; one that refers to another takes none.</param>
    /// <param name="type">The type of the field.</param>
    public void Apply(IOpenApiSchema schema, IType type)
    {
        if (schema is not OpenApiSchema own)
        {
            return;
        }

        foreach (var rule in rules)
        {
            own.MinItems = rule.MinItems ?? own.MinItems;
            own.MaxItems = rule.MaxItems ?? own.MaxItems;
            if ((type.IsList() ? own.Items : own) is OpenApiSchema value)
            {
                Apply(rule, value);
            }
        }
    }

    private static void Apply(ValueLimits rule, OpenApiSchema value)
    {
        value.MinLength = rule.MinLength ?? value.MinLength;
        value.MaxLength = rule.MaxLength ?? value.MaxLength;
        value.Minimum = rule.Minimum?.ToString(CultureInfo.InvariantCulture) ?? value.Minimum;
        value.Maximum = rule.Maximum?.ToString(CultureInfo.InvariantCulture) ?? value.Maximum;
        value.Pattern = rule.Pattern ?? value.Pattern;
        value.Format = rule.Format ?? value.Format;
    }

    private static ValueLimits? Of(ValidationAttribute rule, bool isList) => rule switch
    {
        IDeclaresLimits declared => declared.Limits,
        EmailAddressAttribute => new ValueLimits { Format = "email" },
        MaxLengthAttribute most => isList ? new ValueLimits { MaxItems = most.Length } : new ValueLimits { MaxLength = most.Length },
        RangeAttribute { Minimum: int least, Maximum: int most } => new ValueLimits { Minimum = least, Maximum = most == int.MaxValue ? null : most },
        _ => null,
    };
}
