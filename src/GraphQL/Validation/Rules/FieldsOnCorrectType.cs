using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Field Selections: a field is one of those that its parent type has.
/// https://spec.graphql.org/September2025/#sec-Field-Selections
/// </summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : IEnter<FieldNode>
{
    public void Enter(FieldNode node)
    {
        if (context.Position.Field is not null || context.Position.ParentType is not { } type)
        {
            return;
        }

        var name = node.Name.Value;
        var error = context
            .FieldError(Messages.UnknownField(name, type, Suggest(type, name)), Sections.FieldSelections, node)
            .SetExtension("type", type.Name);
        context.Report(type is UnionType
            ? error
            : error.SetExtension("field", name).SetExtension("responseName", node.ResponseName));
    }

    private string Suggest(NamedType type, string field)
    {
        var types = SuggestTypes(type, field);
        if (types.Count > 0)
        {
            return DidYouMean.Of(types, "to use an inline fragment on");
        }

        return type is ComplexType complex ? DidYouMean.For(field, complex.Fields.Select(static f => f.Name)) : "";
    }

    /// <summary>Possible types that have the field and their interfaces that have it, the most useful first.</summary>
    private List<string> SuggestTypes(NamedType type, string field)
    {
        if (!type.IsAbstract())
        {
            return [];
        }

        var uses = new Dictionary<ComplexType, int>();
        foreach (var possible in context.Schema.GetPossibleTypes(type))
        {
            if (!possible.Fields.Contains(field))
            {
                continue;
            }

            uses[possible] = 1;
            foreach (var face in possible.Interfaces.Where(face => face.Fields.Contains(field)))
            {
                uses[face] = uses.GetValueOrDefault(face) + 1;
            }
        }

        var suggested = uses.Keys.ToList();
        suggested.Sort((first, second) => Compare(first, second, uses));
        return suggested.ConvertAll(static suggestion => suggestion.Name);
    }

    private int Compare(ComplexType first, ComplexType second, Dictionary<ComplexType, int> uses)
    {
        if (ReferenceEquals(first, second))
        {
            return 0;
        }

        if (uses[first] != uses[second])
        {
            return uses[second].CompareTo(uses[first]);
        }

        if (first is InterfaceType && context.Schema.IsSubType(first, second))
        {
            return -1;
        }

        return second is InterfaceType && context.Schema.IsSubType(second, first)
            ? 1
            : NaturalOrder.Instance.Compare(first.Name, second.Name);
    }
}
