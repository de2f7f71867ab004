using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>
/// The variables that the <c>if</c> of <c>@skip</c>, <c>@include</c>, <c>@defer</c> and <c>@stream</c> names anywhere in a
/// document, each with its bit. They are numbered before the first selection set is compiled, because later ones are compiled
/// while requests run.
/// </summary>
internal sealed class ConditionTable
{
    /// <summary>An operation may use no more variables in conditions.</summary>
    public const int MaxVariables = 64;

    private readonly List<string> _variables;
    private readonly List<IncludeCondition> _incremental = [];

    private ConditionTable(List<string> variables) => _variables = variables;

    /// <summary>Whether there are more variables than bits.</summary>
    public bool IsTooLarge => _variables.Count > MaxVariables;

    /// <summary>Numbers the variables of an operation and of the fragments that it reaches.</summary>
    public static ConditionTable Create(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var search = new Search(fragments);
        search.Visit(operation);
        var table = new ConditionTable(search.Variables);
        foreach (var (selection, directive) in search.Incremental)
        {
            var condition = IncludeCondition.Always;
            if (table.TryAdd(selection.Directives, ref condition) && table.TryAdd(directive, ref condition))
            {
                table._incremental.Add(condition);
            }
        }

        return table;
    }

    /// <summary>Whether a part of the result may be asked for later.</summary>
    public bool MayBeIncremental => _incremental.Count > 0;

    /// <summary>Whether a part of the result is asked for later.</summary>
    public bool IsIncremental(ulong flags) => _incremental.Exists(condition => condition.Holds(flags));

    /// <summary>Whether a <c>@defer</c> or <c>@stream</c> counts.</summary>
    public bool Counts(DirectiveNode directive, ulong flags)
    {
        var condition = IncludeCondition.Always;
        return TryAdd(directive, ref condition) && condition.Holds(flags);
    }

    /// <summary>Adds what the directives of a selection ask for to what must hold already.</summary>
    /// <returns>False when the selection can never be included.</returns>
    public bool TryAdd(IReadOnlyList<DirectiveNode> directives, ref IncludeCondition condition)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            if (Wanted(directives[i]) is { } wanted && !TryAdd(Literal(directives[i]), wanted, ref condition))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The bits for the variables of a request.</summary>
    /// <param name="table">The variables of the operation.</param>
    /// <param name="values">Their values.</param>
    /// <param name="flags">The bits.</param>
    /// <returns>The variable that is null and must not be; null when there is none.</returns>
    public string? ReadFlags(VariableTable table, VariableValue[] values, out ulong flags)
    {
        flags = 0;
        for (var bit = 0; bit < _variables.Count; bit++)
        {
            var value = values[table.IndexOf(_variables[bit])];
            switch (value.Value)
            {
                // Only @defer and @stream take a variable without a value, and then their default.
                case true:
                case null when !value.IsDefined:
                    flags |= 1UL << bit;
                    break;
                case null:
                    return _variables[bit];
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>The value that the condition of a directive must have; null for other directives.</summary>
    private static bool? Wanted(DirectiveNode directive) =>
        string.Equals(directive.Name.Value, SpecifiedDirectives.Include.Name, StringComparison.Ordinal) ? true
        : string.Equals(directive.Name.Value, SpecifiedDirectives.Skip.Name, StringComparison.Ordinal) ? false
        : null;

    /// <summary>The only argument, <c>if</c>.</summary>
    private static ValueNode Literal(DirectiveNode directive) => directive.Arguments[0].Value;

    /// <summary>What makes a <c>@defer</c> or <c>@stream</c> count; null when nothing need be.</summary>
    private static ValueNode? If(DirectiveNode directive) => IncrementalDirectives.FindArgument(directive, "if");

    private bool TryAdd(DirectiveNode directive, ref IncludeCondition condition) =>
        If(directive) is not { } literal || TryAdd(literal, wanted: true, ref condition);

    private bool TryAdd(ValueNode literal, bool wanted, ref IncludeCondition condition)
    {
        if (literal is BooleanValueNode constant)
        {
            return constant.Value == wanted;
        }

        var bit = 1UL << _variables.IndexOf(((VariableNode)literal).Name.Value);
        if ((condition.Mask & bit) != 0)
        {
            return (condition.Expected & bit) != 0 == wanted;
        }

        condition = new IncludeCondition(condition.Mask | bit, wanted ? condition.Expected | bit : condition.Expected);
        return true;
    }

    /// <summary>Collects the variables of an operation and of the fragments that it spreads, each once.</summary>
    private sealed class Search(IReadOnlyDictionary<string, FragmentDefinitionNode> fragments) : SyntaxVisitor
    {
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        public List<string> Variables { get; } = [];

        /// <summary>The uses of <c>@defer</c> and <c>@stream</c>.</summary>
        public List<(SelectionNode Selection, DirectiveNode Directive)> Incremental { get; } = [];

        protected override bool Enter(SyntaxNode node)
        {
            if (node is SelectionNode selection)
            {
                AddIncremental(selection);
            }

            switch (node)
            {
                case DirectiveNode directive when Wanted(directive) is not null && Literal(directive) is VariableNode variable:
                    Add(variable.Name.Value);
                    break;
                case FragmentSpreadNode spread
                    when _visited.Add(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Visit(fragment);
                    break;
                default:
                    break;
            }

            return true;
        }

        private void AddIncremental(SelectionNode selection)
        {
            for (var i = 0; i < selection.Directives.Count; i++)
            {
                if (IncrementalDirectives.Contains(selection.Directives[i]))
                {
                    Incremental.Add((selection, selection.Directives[i]));
                    if (If(selection.Directives[i]) is VariableNode variable)
                    {
                        Add(variable.Name.Value);
                    }
                }
            }
        }

        private void Add(string variable)
        {
            if (!Variables.Contains(variable))
            {
                Variables.Add(variable);
            }
        }
    }
}
