using System.Text;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>
/// Files without operations hold fragments for all files of their folder, such as what is asked of the errors of
/// mutations. A document is one text, so the fragments that it spreads are put behind its own.
/// </summary>
internal static class SharedFragments
{
    /// <summary>Gives the files the shared fragments that they spread.</summary>
    /// <exception cref="RouteException">Two shared fragments have one name.</exception>
    public static IReadOnlyList<RouteFile> Complete(IReadOnlyList<RouteFile> files)
    {
        var shared = new Dictionary<string, SharedFragment>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => !file.Document.Definitions.OfType<OperationDefinitionNode>().Any()))
        {
            foreach (var node in file.Document.Definitions.OfType<FragmentDefinitionNode>())
            {
                if (!shared.TryAdd(node.Name.Value, new SharedFragment(file, node)))
                {
                    throw new RouteException([$"{file.Locate(node)}: {Messages.DuplicateFragment(node.Name.Value)}"]);
                }
            }
        }

        return [.. files.Select(file => shared.Values.Any(each => each.File == file) ? file : Complete(file, shared))];
    }

    private static RouteFile Complete(RouteFile file, Dictionary<string, SharedFragment> shared)
    {
        var known = file.Document.Definitions.OfType<FragmentDefinitionNode>().Select(node => node.Name.Value).ToHashSet(StringComparer.Ordinal);
        var missing = new Queue<string>(file.Document.Definitions.OfType<ExecutableDefinitionNode>().SelectMany(SpreadsOf));
        var text = new StringBuilder(Encoding.UTF8.GetString(file.Text.Span));
        var borrowed = new List<BorrowedLines>();
        while (missing.TryDequeue(out var name))
        {
            if (shared.TryGetValue(name, out var fragment) && known.Add(name))
            {
                text.Append('\n');
                var first = text.ToString().AsSpan().Count('\n') + 1;
                borrowed.Add(new BorrowedLines(first, fragment.File.Name, fragment.Line));
                text.Append(fragment.Text);
                SpreadsOf(fragment.Node).ToList().ForEach(missing.Enqueue);
            }
        }

        return borrowed.Count == 0
            ? file
            : RouteFile.Parse(file.Name, Encoding.UTF8.GetBytes(text.ToString())) with { Borrowed = borrowed };
    }

    /// <summary>The fragments that an operation or a fragment spreads itself.</summary>
    public static IEnumerable<string> SpreadsOf(ExecutableDefinitionNode node) => SpreadsOf(node.SelectionSet);

    private static IEnumerable<string> SpreadsOf(SelectionSetNode selections) => selections.Selections.SelectMany(selection => selection switch
    {
        FragmentSpreadNode spread => [spread.Name.Value],
        FieldNode { SelectionSet: { } inside } => SpreadsOf(inside),
        InlineFragmentNode inline => SpreadsOf(inline.SelectionSet),
        _ => [],
    });

    private sealed record SharedFragment(RouteFile File, FragmentDefinitionNode Node)
    {
        /// <summary>The line on which it starts in its file.</summary>
        public int Line => File.Document.Source!.GetPosition(Node.Location.Start).Line; // Parsed documents have their source.

        /// <summary>The fragment as it was written.</summary>
        public string Text => Encoding.UTF8.GetString(File.Text.Span[Node.Location.Start..Node.Location.End]);
    }
}
