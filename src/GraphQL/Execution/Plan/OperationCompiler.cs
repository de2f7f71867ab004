using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Execution.Plan.Incremental;
using PyDotOrg.GraphQL.Introspection;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>Turns an operation of a valid document into a plan. One compiler compiles one plan; it lives with it.</summary>
internal sealed class OperationCompiler
{
    private readonly DocumentNode _document;
    private readonly PreparationOptions _options;
    private readonly VariableTable _variables;
    private readonly CollectionScope _scope;
    private readonly IncrementalDeliveryFormat? _format;
    private int _selections;

    private OperationCompiler(GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation, PreparationOptions options)
    {
        _document = document;
        _options = options;
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        _variables = new VariableTable(VariableDefinitions.Read(schema, operation));
        _scope = new CollectionScope(schema, fragments, ConditionTable.Create(operation, fragments));
    }

    private OperationCompiler(OperationCompiler other, ulong flags, IncrementalDeliveryFormat format)
    {
        _document = other._document;
        _options = other._options;
        _variables = other._variables;
        _scope = other._scope with { Flags = flags };
        _format = format;
    }

    /// <summary>Compiles an operation; the document must be valid.</summary>
    public static CompilationResult Compile(
        GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation, PreparationOptions options)
    {
        if (schema.GetRootType(operation.Operation) is not { } root)
        {
            return Refuse(Messages.RootTypeMissing(operation.Operation), document, operation);
        }

        var compiler = new OperationCompiler(schema, document, operation, options);
        if (compiler._scope.Conditions.IsTooLarge)
        {
            return Refuse(Messages.TooManyConditions(ConditionTable.MaxVariables), document, operation);
        }

        try
        {
            return new CompilationResult(compiler.Compile(operation, root), null);
        }
        catch (GraphQLException refusal)
        {
            return new CompilationResult(null, refusal.Errors[0]);
        }
    }

    /// <summary>Compiles the plan of an operation that lets parts come later, for one combination of conditions.</summary>
    /// <exception cref="GraphQLException">The selection set of the root has too many fields.</exception>
    public CompiledOperation CompileIncremental(CompiledOperation whole, ulong flags, IncrementalDeliveryFormat format)
    {
        var compiler = new OperationCompiler(this, flags, format);
        var type = whole.Root.Type;
        var collector = new FieldCollector(compiler._scope, type, splits: true);
        collector.Collect(whole.Definition.SelectionSet, IncludeCondition.Always);
        return new CompiledOperation(_document, whole.Definition)
        {
            Schema = _scope.Schema,
            VariableTable = _variables,
            Conditions = whole.Conditions,
            Root = compiler.Split(type, collector, []),
            IsConstant = false,
            IsIncremental = true,
        };
    }

    /// <summary>Compiles the selection sets of merged fields for one object type.</summary>
    /// <param name="type">The object type.</param>
    /// <param name="parents">The merged fields.</param>
    /// <param name="around">The deferred fragments that the object comes with, when its fields may come later; null when none may.</param>
    public SelectionSet Compile(ObjectType type, List<ConditionalNode> parents, DeferUsage[]? around)
    {
        var collector = new FieldCollector(_scope, type, splits: around is not null);
        foreach (var parent in parents)
        {
            if (parent.Node.SelectionSet is { } set)
            {
                collector.Collect(set, parent.Condition, around is null ? null : parent.Defer);
            }
        }

        return around is null ? CreateSet(type, collector.Fields, Inclusion.CommonTo(parents), []) : Split(type, collector, around);
    }

    private static CompilationResult Refuse(string message, DocumentNode document, OperationDefinitionNode operation) =>
        new(null, ErrorBuilder.New().SetMessage(message).AddLocation(document, operation).Build());

    private CompiledOperation Compile(OperationDefinitionNode operation, ObjectType type)
    {
        var collector = new FieldCollector(_scope, type);
        collector.Collect(operation.SelectionSet, IncludeCondition.Always);
        var root = CreateSet(type, collector.Fields, IncludeCondition.Always, []);
        var compiled = new CompiledOperation(_document, operation)
        {
            Schema = _scope.Schema,
            VariableTable = _variables,
            Conditions = _scope.Conditions,
            Root = root,
            IsConstant = operation.Operation == OperationType.Query
                && _variables.Definitions.Count == 0
                && !_scope.Conditions.MayBeIncremental
                && Array.TrueForAll(root.Selections, IsAboutSchema),
        };

        // The results of a subscription come whole, whatever its variables say.
        compiled.Incremental = _scope.Conditions.MayBeIncremental && operation.Operation != OperationType.Subscription
            ? new IncrementalPlans(this, compiled)
            : null;
        return compiled;
    }

    private static bool IsAboutSchema(Selection selection) =>
        selection.Constant is not null || IntrospectionFields.IsAboutSchema(selection.Field);

    private SelectionSet Split(ObjectType type, FieldCollector collector, DeferUsage[] around)
    {
        var split = FieldSplit.Of(collector.Fields, around, _format ?? default); // Only plans with a format are split.
        var groups = split.Later
            .Select(later => new DeferredGroup(later.Usages, CreateSet(type, later.Fields, IncludeCondition.Always, later.Usages)))
            .ToArray();
        return CreateSet(type, split.Here, IncludeCondition.Always, around, groups.Length == 0 && collector.Usages.Count == 0
            ? null
            : new DeferredSelections([.. collector.Usages], groups));
    }

    private SelectionSet CreateSet(
        ObjectType type,
        List<List<ConditionalNode>> fields,
        IncludeCondition known,
        DeferUsage[] around,
        DeferredSelections? deferred = null)
    {
        var places = new List<(int Position, Selection Selection)>(fields.Count);
        foreach (var nodes in fields)
        {
            AddSelections(type, nodes, known, around, places);
        }

        if (places.Count > fields.Count)
        {
            places.Sort(static (one, other) => one.Position.CompareTo(other.Position));
        }

        return new SelectionSet(type, [.. places.Select(place => place.Selection)]) { Deferred = deferred };
    }

    /// <summary>A field has a selection for each of its places; they share what is selected inside.</summary>
    private void AddSelections(
        ObjectType type,
        List<ConditionalNode> nodes,
        IncludeCondition known,
        DeferUsage[] around,
        List<(int Position, Selection Selection)> places,
        bool mayStream = true)
    {
        var first = nodes[0].Node;
        if (!_scope.Schema.TryGetField(type, first.Name.Value, out var field))
        {
            throw new InvalidOperationException($"{type} has no field {first.Name}: the document was not validated.");
        }

        var isLeaf = field.Type.NamedType().IsLeaf();
        var format = isLeaf ? _options.LeafFormats?.Invoke(first, field) : null;
        var children = isLeaf ? null : CreateChildren(nodes, around);
        var arguments = ArgumentPlan.Create(field, first, _document, _variables);
        var stream = mayStream ? FindStream(type, nodes) : null;
        foreach (var place in new FieldPlaces(nodes, known).Find())
        {
            // The node that stands there comes first: errors of the field point to it.
            FieldNode[] merged = [nodes[place.Node].Node, .. nodes.Where((_, index) => index != place.Node).Select(node => node.Node)];
            places.Add((nodes[place.Node].Position, new Selection(_selections++, field, merged, place.Conditions, format, children)
            {
                Arguments = arguments,
                Constant = ReferenceEquals(field, IntrospectionFields.TypeName) ? LeafJson.OfText(type.Name, format) : null,
                IsLifted = !isLeaf && _options.IsLifted?.Invoke(first) == true,
                Stream = stream,
            }));
        }
    }

    private SelectionSets CreateChildren(List<ConditionalNode> nodes, DeferUsage[] around) => _format is null
        ? new LazySelectionSets(this, nodes)
        : new IncrementalSelectionSets(new LazySelectionSets(this, nodes), new LazySelectionSets(this, nodes, around));

    private StreamUsage? FindStream(ObjectType type, List<ConditionalNode> nodes)
    {
        if (_scope.Flags is not { } flags
            || IncrementalDirectives.Find(nodes[0].Node.Directives, IncrementalDirectives.Stream) is not { } directive
            || !_scope.Conditions.Counts(directive, flags))
        {
            return null;
        }

        // No condition is left open in a plan that streams, so there is one place.
        var items = new List<(int Position, Selection Selection)>();
        AddSelections(type, [.. nodes.Select(node => node with { Defer = null })], IncludeCondition.Always, [], items, mayStream: false);
        return new StreamUsage(directive, _variables, items[0].Selection);
    }
}
