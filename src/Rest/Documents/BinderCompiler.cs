using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Reads from an operation where its variables get their values.</summary>
/// <param name="schema">The schema.</param>
/// <param name="names">The names of enum values.</param>
/// <param name="report">Takes what is wrong with the operation.</param>
internal sealed class BinderCompiler(GraphQLSchema schema, WireNames names, Action<SyntaxNode, string> report)
{
    private readonly TextCoercion _coercion = new(names);

    /// <summary>Compiles the binder of a route.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="directive">The directive that makes it a route.</param>
    /// <param name="path">The address.</param>
    /// <param name="page">The paging; null when the answer is no list.</param>
    public VariableBinder Compile(PreparedOperation operation, DirectiveNode directive, PathTemplate path, PageRules? page)
    {
        var variables = operation.Variables;
        var members = path.Variables
            .Select((name, segment) => (name, segment))
            .Where(each => !variables.Contains(each.name))
            .ToList();
        var inputs = variables.Where(variable => variable.Type.NamedType() is InputObjectType).ToList();
        CheckInputs(operation, directive, inputs);
        var input = inputs.Count == 1 ? CompileInput(operation, inputs[0], members) : null;
        foreach (var (name, _) in members.Where(member => input?.PathMembers.Any(each => each.Segment == member.segment) != true))
        {
            report(directive, input is null ? Messages.UnknownPathVariable(name) : Messages.UnknownPathMember(name));
        }

        return new VariableBinder(_coercion, [.. variables.Select(variable => Plan(operation, variable, path, page))], page, input)
        {
            Range = ReadRange(operation),
        };
    }

    private RangeRule? ReadRange(PreparedOperation operation)
    {
        if (RouteDirectives.Find(operation.Definition.Directives, RouteDirectives.Range) is not { } directive)
        {
            return null;
        }

        var range = new RangeRule(RouteDirectives.GetText(directive, "from")!, RouteDirectives.GetText(directive, "to")!); // The declaration requires both.
        if (operation.Variables.Contains(range.From) && operation.Variables.Contains(range.To))
        {
            return range;
        }

        report(directive, Messages.UnknownRange);
        return null;
    }

    private void CheckInputs(PreparedOperation operation, DirectiveNode directive, List<InputField> inputs)
    {
        // A mutation that answers GET takes its input from the path.
        var isRead = directive.Name.Value == RouteDirectives.Get && operation.Definition.Operation != OperationType.Mutation;
        foreach (var input in inputs.Where(_ => isRead).Take(1))
        {
            report(NodeOf(operation, input), Messages.NoBody);
        }

        foreach (var input in inputs.Skip(1))
        {
            report(NodeOf(operation, input), Messages.OneInput);
        }
    }

    private InputBinder CompileInput(PreparedOperation operation, InputField variable, List<(string Name, int Segment)> members)
    {
        var compiler = new InputCompiler(NodeOf(operation, variable), report);
        return compiler.Compile((InputObjectType)variable.Type.NamedType(), names, members); // Inputs are variables of such types.
    }

    private VariablePlan Plan(PreparedOperation operation, InputField variable, PathTemplate path, PageRules? page)
    {
        if (variable.Type.NamedType() is InputObjectType)
        {
            return new VariablePlan(variable, VariableSource.Input, 0, null);
        }

        var ids = ReadIds(NodeOf(operation, variable));
        for (var segment = 0; segment < path.Variables.Count; segment++)
        {
            if (path.Variables[segment] == variable.Name)
            {
                return new VariablePlan(variable, VariableSource.Path, segment, ids);
            }
        }

        return variable.Name switch
        {
            "skip" when page is not null => new VariablePlan(variable, VariableSource.Skip, 0, null),
            "take" when page is not null => new VariablePlan(variable, VariableSource.Take, 0, null),
            _ => new VariablePlan(variable, VariableSource.Query, 0, ids),
        };
    }

    private NodeIds? ReadIds(VariableDefinitionNode node)
    {
        if (RouteDirectives.GetText(RouteDirectives.Find(node.Directives, RouteDirectives.Node), "type") is not { } name)
        {
            return null;
        }

        if (!schema.TryGetType(name, out var type) || type is not ObjectType)
        {
            report(node, Messages.UnknownType(name));
        }

        return new NodeIds(name);
    }

    private static VariableDefinitionNode NodeOf(PreparedOperation operation, InputField variable) =>
        operation.Definition.VariableDefinitions.First(node => node.Variable.Name.Value == variable.Name);
}
