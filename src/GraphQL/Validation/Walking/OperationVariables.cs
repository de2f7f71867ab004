using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>Collects the uses of variables during the walk and shows them to the rules, operation by operation.</summary>
internal sealed class OperationVariables(ValidationContext context)
{
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _usages = [];
    private ExecutableDefinitionNode? _current;

    /// <summary>The uses that follow belong to this operation or fragment.</summary>
    public void Start(ExecutableDefinitionNode definition) => _current = definition;

    /// <summary>Adds the use at the walk's position; a variable in its own definition is none.</summary>
    public void Add(VariableNode variable)
    {
        if (_current is null || context.Position.Variable is not null)
        {
            return;
        }

        if (!_usages.TryGetValue(_current, out var usages))
        {
            _usages[_current] = usages = [];
        }

        usages.Add(new VariableUsage(variable, context.Position.Input));
    }

    /// <summary>Shows every operation to those rules that check variables.</summary>
    public void Check(object[] rules)
    {
        var checks = Array.FindAll(rules, static rule => rule is ICheckVariables);
        var definitions = context.Document.Definitions;
        var usages = new List<VariableUsage>();
        var fragments = new OrderedFragments();
        for (var index = 0; index < definitions.Count && !context.IsOver; index++)
        {
            if (definitions[index] is OperationDefinitionNode operation)
            {
                usages.Clear();
                fragments.Clear();
                if (!Collect(operation, fragments, usages))
                {
                    return;
                }

                foreach (var check in checks)
                {
                    ((ICheckVariables)check).Check(operation, usages);
                }
            }
        }
    }

    private bool Collect(OperationDefinitionNode operation, OrderedFragments fragments, List<VariableUsage> usages)
    {
        if (_usages.Count == 0)
        {
            return true;
        }

        AddUsagesOf(operation, usages);
        if (!context.SpendFragmentVisits(context.Fragments.AddReferenced(operation, fragments)))
        {
            return false;
        }

        for (var index = 0; index < fragments.Count; index++)
        {
            AddUsagesOf(fragments[index], usages);
        }

        return context.SpendFragmentVisits(usages.Count);
    }

    private void AddUsagesOf(ExecutableDefinitionNode definition, List<VariableUsage> usages)
    {
        if (_usages.TryGetValue(definition, out var own))
        {
            usages.AddRange(own);
        }
    }
}
