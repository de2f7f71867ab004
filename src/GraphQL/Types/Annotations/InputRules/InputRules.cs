using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Finds what validation attributes of .NET demand of arguments and input objects.</summary>
internal sealed class InputRules(SchemaDraft draft)
{
    private readonly Dictionary<Type, ObjectRules> _objects = [];

    /// <summary>The rules of a parameter; null when there are none.</summary>
    public ValueRules? Of(ParameterInfo parameter, InputField argument, Annotated annotations)
    {
        var rules = new ValueRules(argument.Name, parameter.Name!, annotations, Inside(parameter.ParameterType)); // C# names parameters.
        return rules.IsEmpty ? null : rules;
    }

    /// <summary>Takes the properties of an input class.</summary>
    public void Complete(Type type, IReadOnlyList<InputMember> members)
    {
        if (HasRules(type, []))
        {
            Rules(type).Complete(members, Inside);
        }
    }

    private ObjectRules? Inside(Type type)
    {
        var innermost = TypeInspector.Inspect(type).InnermostType;
        return HasRules(innermost, []) ? Rules(innermost) : null;
    }

    private ObjectRules Rules(Type type)
    {
        if (!_objects.TryGetValue(type, out var rules))
        {
            _objects.Add(type, rules = new ObjectRules(type));
        }

        return rules;
    }

    private bool HasRules(Type type, HashSet<Type> seen) =>
        seen.Add(type)
        && !draft.Types.IsLeaf(type)
        && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true
        && (type.IsAssignableTo(typeof(IValidatableObject))
            || Annotated.Of(type).Has<ValidationAttribute>()
            || type.GetConstructors().SelectMany(each => each.GetParameters()).Any(IsRuled)
            || SourceMembers.OfInput(type).Any(property =>
                Annotated.Of(property).Has<ValidationAttribute>() || HasRules(TypeInspector.Inspect(property.PropertyType).InnermostType, seen)));

    private static bool IsRuled(ParameterInfo parameter) => parameter.IsDefined(typeof(ValidationAttribute), inherit: true);
}
