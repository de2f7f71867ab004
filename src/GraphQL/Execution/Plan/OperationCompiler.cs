using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Introspection;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>Turns an operation of a valid document into a plan. One compiler compiles one operation; it lives with the plan.</summary>
internal sealed class OperationCompiler
{
    private readonly GraphQLSchema _schema;
    private readonly DocumentNode _document;
    private readonly PreparationOptions _options;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly VariableTable _variables;
    private readonly ConditionTable _conditions;
    private int _selections;

    private OperationCompiler(GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation, PreparationOptions options)
    {
        _schema = schema;
        _document = document;
        _options = options;
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        _variables = new VariableTable(VariableDefinitions.Read(schema, operation));
        _conditions = ConditionTable.Create(operation, _fragments);
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
        if (compiler._conditions.IsTooLarge)
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

    /// <summary>Compiles the selection sets of merged fields for one object type.</summary>
    /// <param name="type">The object type.</param>
    /// <param name="parents">The merged fields.</param>
    /// <param name="known">The conditions that hold wherever the selection set is used.</param>
    public SelectionSet Compile(ObjectType type, List<ConditionalNode> parents, IncludeCondition known)
    {
        var collector = new FieldCollector(_schema, _fragments, _conditions, type);
        foreach (var parent in parents)
        {
            if (parent.Node.SelectionSet is { } set)
            {
                collector.Collect(set, parent.Condition);
            }
        }

        return CreateSet(type, collector, known);
    }

    private static CompilationResult Refuse(string message, DocumentNode document, OperationDefinitionNode operation) =>
        new(null, ErrorBuilder.New().SetMessage(message).AddLocation(document, operation).Build());

    private CompiledOperation Compile(OperationDefinitionNode operation, ObjectType type)
    {
        var collector = new FieldCollector(_schema, _fragments, _conditions, type);
        collector.Collect(operation.SelectionSet, IncludeCondition.Always);
        var root = CreateSet(type, collector, IncludeCondition.Always);
        return new CompiledOperation(_document, operation)
        {
            VariableTable = _variables,
            Conditions = _conditions,
            Root = root,
            IsConstant = operation.Operation == OperationType.Query
                && _variables.Definitions.Count == 0
                && Array.TrueForAll(root.Selections, IsAboutSchema),
        };
    }

    private static bool IsAboutSchema(Selection selection) =>
        selection.Constant is not null || IntrospectionFields.IsAboutSchema(selection.Field);

    private SelectionSet CreateSet(ObjectType type, FieldCollector collector, IncludeCondition known)
    {
        var places = new List<(int Position, Selection Selection)>(collector.Fields.Count);
        foreach (var nodes in collector.Fields)
        {
            AddSelections(type, nodes, known, places);
        }

        if (places.Count > collector.Fields.Count)
        {
            places.Sort(static (one, other) => one.Position.CompareTo(other.Position));
        }

        return new SelectionSet(type, [.. places.Select(place => place.Selection)]);
    }

    /// <summary>A field has a selection for each of its places; they share what is selected inside.</summary>
    private void AddSelections(
        ObjectType type, List<ConditionalNode> nodes, IncludeCondition known, List<(int Position, Selection Selection)> places)
    {
        var first = nodes[0].Node;
        if (!_schema.TryGetField(type, first.Name.Value, out var field))
        {
            throw new InvalidOperationException($"{type} has no field {first.Name}: the document was not validated.");
        }

        var isLeaf = field.Type.NamedType().IsLeaf();
        var format = isLeaf ? _options.LeafFormats?.Invoke(first, field) : null;
        FieldNode[] merged = [.. nodes.Select(node => node.Node)];
        var children = isLeaf ? null : new LazySelectionSets(this, nodes);
        var arguments = ArgumentPlan.Create(field, first, _document, _variables);
        foreach (var place in new FieldPlaces(nodes, known).Find())
        {
            places.Add((place.Position, new Selection(_selections++, field, merged, place.Conditions, format, children)
            {
                Arguments = arguments,
                Constant = ReferenceEquals(field, IntrospectionFields.TypeName) ? LeafJson.OfText(type.Name, format) : null,
                IsLifted = !isLeaf && _options.IsLifted?.Invoke(first) == true,
            }));
        }
    }
}
