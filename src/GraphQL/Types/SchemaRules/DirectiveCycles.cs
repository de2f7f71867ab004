namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// A directive does not use itself, neither on its own arguments nor through the types of its arguments.
/// https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation
/// </summary>
internal sealed class DirectiveCycles
{
    private readonly Dictionary<string, DirectiveDefinition> _directives;
    private readonly SchemaErrors _errors;
    private readonly HashSet<object> _visited = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _path = [];
    private readonly DirectiveDefinition _start;

    private DirectiveCycles(Dictionary<string, DirectiveDefinition> directives, DirectiveDefinition start, SchemaErrors errors)
    {
        _directives = directives;
        _start = start;
        _errors = errors;
    }

    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        Dictionary<string, DirectiveDefinition> directives = new(StringComparer.Ordinal);
        foreach (var directive in schema.Directives)
        {
            directives.TryAdd(directive.Name, directive);
        }

        foreach (var directive in schema.Directives)
        {
            new DirectiveCycles(directives, directive, errors).Follow(directive);
        }
    }

    private void Follow(DirectiveDefinition directive)
    {
        foreach (var argument in directive.Arguments)
        {
            Follow($"@{directive.Name}({argument.Name}:)", argument);
        }
    }

    private void Follow(string coordinate, InputField field)
    {
        _path.Add(coordinate);
        Follow(field.Directives);
        Follow(field.Type.NamedType());
        _path.RemoveAt(_path.Count - 1);
    }

    private void Follow(NamedType type)
    {
        if (!_visited.Add(type))
        {
            return;
        }

        Follow(type.Directives);
        foreach (var field in (type as InputObjectType)?.Fields ?? [])
        {
            Follow($"{type.Name}.{field.Name}", field);
        }

        foreach (var value in (type as EnumType)?.Values ?? [])
        {
            _path.Add($"{type.Name}.{value.Name}");
            Follow(value.Directives);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Follow(IReadOnlyList<AppliedDirective> uses)
    {
        foreach (var use in uses)
        {
            if (use.Name == _start.Name)
            {
                _errors.Report(Messages.DirectiveCycle(_start.Name, _path), $"@{_start.Name}", _start.Origin, use.Origin);
            }
            else if (_directives.TryGetValue(use.Name, out var directive) && _visited.Add(directive))
            {
                Follow(directive);
            }
        }
    }
}
