using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Limits;

/// <summary>
/// Measures the selection sets of a document. Every fragment is measured once, behind those that it spreads, so that
/// fragments that double each other cost nothing.
/// </summary>
internal sealed class DocumentMeasures
{
    private readonly ValidationContext _context;
    private readonly Dictionary<FragmentDefinitionNode, Measure> _fragments = [];

    public DocumentMeasures(ValidationContext context)
    {
        _context = context;
        foreach (var fragment in context.Fragments.InDependencyOrder())
        {
            _fragments[fragment] = Of(fragment.SelectionSet);
        }
    }

    /// <summary>The fields about the schema that list too many parts of it in each other, in fragments and in what was measured.</summary>
    public List<FieldNode> TooDeepIntrospection { get; } = [];

    /// <summary>Measures a selection set.</summary>
    public Measure Of(SelectionSetNode set)
    {
        var sum = default(Measure);
        for (var index = 0; index < set.Selections.Count; index++)
        {
            sum += set.Selections[index] switch
            {
                FieldNode field => Of(field),
                InlineFragmentNode fragment => Of(fragment.SelectionSet),
                FragmentSpreadNode spread when _context.Fragments.Find(spread.Name.Value) is { } fragment =>
                    _fragments.GetValueOrDefault(fragment),
                _ => default,
            };
        }

        return sum;
    }

    private Measure Of(FieldNode field)
    {
        var inner = field.SelectionSet is { } set ? Of(set) : default;
        var isAboutSchema = field.Name.Value is "__schema" or "__type";
        if (isAboutSchema && inner.Lists > _context.Options.Limits.MaxIntrospectionLists)
        {
            TooDeepIntrospection.Add(field);
        }

        return inner.InField(
            isAboutSchema,
            field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields");
    }
}
