using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Fragment Spreads Must Not Form Cycles: no fragment contains itself, neither directly nor through others.
/// https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
/// </summary>
internal sealed class NoFragmentCycles(ValidationContext context) : ILeave<DocumentNode>
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Stack<Frame> _frames = [];

    public void Leave(DocumentNode node)
    {
        for (var index = 0; index < node.Definitions.Count && !context.IsOver; index++)
        {
            if (node.Definitions[index] is FragmentDefinitionNode fragment)
            {
                Search(fragment);
            }
        }
    }

    /// <summary>A depth-first search with a stack of its own: a chain of fragments may be longer than the thread's stack.</summary>
    private void Search(FragmentDefinitionNode start)
    {
        Open(start);
        while (_frames.TryPop(out var frame))
        {
            if (frame.Next > 0)
            {
                _path.RemoveAt(_path.Count - 1);
            }

            if (frame.Next == frame.Spreads.Count)
            {
                _open.Remove(frame.Fragment.Name.Value);
                continue;
            }

            var spread = frame.Spreads[frame.Next];
            _frames.Push(frame with { Next = frame.Next + 1 });
            _path.Add(spread);
            if (_open.TryGetValue(spread.Name.Value, out var cycleStart))
            {
                Report(spread.Name.Value, _path[cycleStart..]);
            }
            else if (context.Fragments.Find(spread.Name.Value) is { } fragment)
            {
                Open(fragment);
            }
        }
    }

    private void Open(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name.Value;
        var spreads = context.Fragments.SpreadsOf(fragment);
        if (_visited.Add(name) && spreads.Count > 0)
        {
            _open[name] = _path.Count;
            _frames.Push(new Frame(fragment, spreads, 0));
        }
    }

    private void Report(string fragment, List<FragmentSpreadNode> cycle) => context.Report(context
        .Error(
            Messages.FragmentCycle(fragment, cycle.SkipLast(1).Select(static spread => spread.Name.Value)),
            Sections.FragmentSpreadCycles,
            cycle)
        .SetExtension("fragment", fragment));

    private readonly record struct Frame(FragmentDefinitionNode Fragment, IReadOnlyList<FragmentSpreadNode> Spreads, int Next);
}
