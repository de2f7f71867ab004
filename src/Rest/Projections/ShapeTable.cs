using System.Collections.Concurrent;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>The shapes of expanded rows, and what can be expanded in them.</summary>
/// <param name="resources">What can be expanded.</param>
/// <param name="reader">Reads shapes.</param>
/// <param name="fragments">The fragments of all documents by name.</param>
internal sealed class ShapeTable(ResourceTable resources, ShapeReader reader, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    private readonly ConcurrentDictionary<string, AnswerShape> _shapes = new(StringComparer.Ordinal);

    /// <summary>What can be told of the rows of a type.</summary>
    public Resource ResourceOf(NamedType type) => resources.Of(type);

    /// <summary>The shape of expanded rows.</summary>
    public AnswerShape ShapeOf(Expansion expansion) => _shapes.GetOrAdd(
        expansion.Shape, static (name, each) => each.reader.Read([each.fragments[name].SelectionSet], each.Type), (reader, fragments, expansion.Type));

    /// <summary>The names that can be expanded in the objects of a type: those of one step and of two.</summary>
    public IReadOnlyList<string> NamesOf(NamedType type) => NamesOf(type, string.Empty);

    /// <summary>Finds names that cannot be expanded.</summary>
    /// <param name="type">The type of the objects.</param>
    /// <param name="expand">The names.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public void Check(NamedType type, NameTree expand, List<BindingError> errors) => Check(type, expand, string.Empty, 1, errors);

    private void Check(NamedType type, NameTree expand, string path, int step, List<BindingError> errors)
    {
        var resource = resources.Of(type);
        foreach (var (name, inner) in expand.Inner)
        {
            var whole = path + name;
            if (step > Expansion.MaxSteps)
            {
                errors.Add(Wrong(Messages.TooDeep(whole, Expansion.MaxSteps)));
                return;
            }

            if (name == Expansion.Links && inner.Inner.Count == 0)
            {
                continue;
            }

            if (resource.Find(name) is { } expansion)
            {
                Check(expansion.Type, inner, $"{whole}.", step + 1, errors);
            }
            else
            {
                errors.Add(Wrong(Messages.UnknownExpansion(whole, NamesOf(type, path))));
            }
        }
    }

    private List<string> NamesOf(NamedType type, string path)
    {
        var names = new List<string>();
        var resource = resources.Of(type);
        foreach (var expansion in resource.Expansions)
        {
            names.Add(path + expansion.Name);
            names.AddRange(resources.Of(expansion.Type).Expansions.Select(inner => $"{path}{expansion.Name}.{inner.Name}"));
        }

        if (resource.Links.Count > 0)
        {
            names.Add(path + Expansion.Links);
        }

        return names;
    }

    private static BindingError Wrong(string message) => new(Projection.ExpandName, BindingError.Query, message);
}
