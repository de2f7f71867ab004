namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>
/// Finds the routes of a path, then those of a method. Fixed segments win over variables, those with an extension over those
/// without, and these over all that is left;
/// routes with the same path and method stand in the order of their documents, and the first whose variables take the
/// segments is the one.
/// </summary>
internal sealed class RouteTable
{
    private readonly Node _root = new();

    public RouteTable(IEnumerable<RouteAddress> addresses)
    {
        foreach (var address in addresses)
        {
            Add(address);
        }
    }

    /// <summary>Finds the routes of a path, with or without a slash at its end.</summary>
    /// <param name="path">The path, decoded.</param>
    /// <param name="values">The segments that stand for variables, from left to right.</param>
    /// <returns>The routes by method; null when there are none.</returns>
    public PathRoutes? Find(string path, out IReadOnlyList<string> values)
    {
        var found = new List<string>();
        values = found;
        var end = path.Length > 1 && path[^1] == '/' ? path.Length - 1 : path.Length;
        return end > 0 && path[0] == '/' ? Find(_root, path.AsSpan(1, end - 1), found) : null;
    }

    private static PathRoutes? Find(Node node, ReadOnlySpan<char> rest, List<string> values)
    {
        var slash = rest.IndexOf('/');
        var segment = slash < 0 ? rest : rest[..slash];
        if (node.Fixed.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(segment, out var next)
            && Step(next, rest, slash, values) is { } routes)
        {
            return routes;
        }

        foreach (var (extension, variable) in node.Variables)
        {
            if (segment.Length <= extension.Length || !segment.EndsWith(extension, StringComparison.Ordinal))
            {
                continue;
            }

            values.Add(segment[..^extension.Length].ToString());
            if (Step(variable, rest, slash, values) is { } found)
            {
                return found;
            }

            values.RemoveAt(values.Count - 1);
        }

        return FindRest(node, rest, values);
    }

    /// <remarks>Generated clients write a slash in a value as %2F, which the server leaves as it is in paths.</remarks>
    private static PathRoutes? FindRest(Node node, ReadOnlySpan<char> rest, List<string> values)
    {
        if (node.Rest.IsEmpty)
        {
            return null;
        }

        values.Add(rest.ToString().Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        return node.Rest;
    }

    private static PathRoutes? Step(Node node, ReadOnlySpan<char> rest, int slash, List<string> values) =>
        slash >= 0 ? Find(node, rest[(slash + 1)..], values) : node.Routes.IsEmpty ? null : node.Routes;

    private void Add(RouteAddress address)
    {
        var node = _root;
        foreach (var segment in address.Path.Segments)
        {
            if (PathTemplate.IsRest(segment))
            {
                node.Rest.Add(address);
                return;
            }

            if (PathTemplate.IsVariable(segment))
            {
                node = node.AddVariable(PathTemplate.ExtensionOf(segment));
            }
            else if (node.Fixed.TryGetValue(segment, out var next))
            {
                node = next;
            }
            else
            {
                node = node.Fixed[segment] = new Node();
            }
        }

        node.Routes.Add(address);
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Fixed { get; } = new(StringComparer.Ordinal);

        /// <summary>The variables by what follows them; the one that nothing follows comes last.</summary>
        public List<(string Extension, Node Node)> Variables { get; } = [];

        public PathRoutes Routes { get; } = new();

        public PathRoutes Rest { get; } = new();

        public Node AddVariable(string extension)
        {
            foreach (var (known, node) in Variables)
            {
                if (known == extension)
                {
                    return node;
                }
            }

            var added = new Node();
            Variables.Insert(extension.Length == 0 ? Variables.Count : 0, (extension, added));
            return added;
        }
    }
}
