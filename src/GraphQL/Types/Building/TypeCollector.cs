namespace PyDotOrg.GraphQL.Types;

/// <summary>Finds every type that a schema is made of, each once, in the order in which they are reached.</summary>
internal sealed class TypeCollector
{
    private readonly HashSet<NamedType> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<NamedType> _types = [];
    private readonly Queue<NamedType> _waiting = [];

    private TypeCollector()
    {
    }

    /// <summary>The types of the roots, of the directives that clients see, and everything that they lead to.</summary>
    public static IReadOnlyList<NamedType> Collect(SchemaParts parts, IReadOnlyList<DirectiveDefinition> directives)
    {
        var collector = new TypeCollector();
        collector.Add(parts.QueryType);
        collector.Add(parts.MutationType);
        collector.Add(parts.SubscriptionType);
        foreach (var type in parts.Types)
        {
            collector.Add(type);
        }

        foreach (var directive in directives)
        {
            if (!directive.IsInternal)
            {
                collector.AddTypesOf(directive.Arguments);
            }
        }

        while (collector._waiting.TryDequeue(out var type))
        {
            collector.Follow(type);
        }

        return collector._types;
    }

    private void Add(NamedType? type)
    {
        if (type is not null && _seen.Add(type))
        {
            _types.Add(type);
            _waiting.Enqueue(type);
        }
    }

    private void AddTypesOf(NamedElements<InputField> fields)
    {
        foreach (var field in fields)
        {
            Add(field.Type.NamedType());
        }
    }

    private void Follow(NamedType type)
    {
        switch (type)
        {
            case ComplexType complex:
                Follow(complex);
                break;
            case UnionType union:
                foreach (var member in union.Members)
                {
                    Add(member);
                }

                break;
            case InputObjectType input:
                AddTypesOf(input.Fields);
                break;
            default:
                break;
        }
    }

    private void Follow(ComplexType type)
    {
        foreach (var face in type.Interfaces)
        {
            Add(face);
        }

        foreach (var field in type.Fields)
        {
            Add(field.Type.NamedType());
            AddTypesOf(field.Arguments);
        }
    }
}
