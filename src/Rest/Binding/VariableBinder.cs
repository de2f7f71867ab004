using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>Where a variable of an operation gets its value.</summary>
internal enum VariableSource
{
    /// <summary>A segment of the path.</summary>
    Path,

    /// <summary>A parameter of the query string with the variable's name.</summary>
    Query,

    /// <summary>The items before the page.</summary>
    Skip,

    /// <summary>The items of the page.</summary>
    Take,
}

/// <summary>Fills the variables of an operation from the path and the query string of a request.</summary>
internal sealed class VariableBinder
{
    private readonly TextCoercion _coercion;
    private readonly VariablePlan[] _plans;

    /// <param name="coercion">Reads texts.</param>
    /// <param name="variables">The variables of the operation in their order.</param>
    /// <param name="pathVariables">The names that stand in the path, from left to right.</param>
    /// <param name="page">The paging; null when the answer is no list.</param>
    public VariableBinder(
        TextCoercion coercion, IReadOnlyList<InputField> variables, IReadOnlyList<string> pathVariables, PageRules? page)
    {
        _coercion = coercion;
        Page = page;
        _plans = [.. variables.Select(variable => Plan(variable, pathVariables, page))];
    }

    /// <summary>The paging; null when the answer is no list.</summary>
    public PageRules? Page { get; }

    /// <summary>The parameters of the query string that are the operation's own, in the order of its variables.</summary>
    public IEnumerable<string> QueryNames =>
        _plans.Where(plan => plan.Source == VariableSource.Query).Select(plan => plan.Variable.Name);

    /// <summary>Reads the variables of the path.</summary>
    /// <returns>False when a segment is no value of its variable's type: the path then is not this route's.</returns>
    public bool TryBindPath(IReadOnlyList<string> segments, VariableValue[] values)
    {
        for (var i = 0; i < _plans.Length; i++)
        {
            if (_plans[i].Source != VariableSource.Path)
            {
                continue;
            }

            if (!_coercion.TryCoerce(_plans[i].Variable.Type, segments[_plans[i].Segment], out var value))
            {
                return false;
            }

            values[i] = new VariableValue(true, value);
        }

        return true;
    }

    /// <summary>Reads the variables of the query string; wrong values are added to the errors, unknown names are ignored.</summary>
    public void BindQuery(IQueryCollection query, VariableValue[] values, List<BindingError> errors)
    {
        var page = Page?.Read(query, errors) ?? default;
        for (var i = 0; i < _plans.Length; i++)
        {
            values[i] = _plans[i].Source switch
            {
                VariableSource.Skip => new VariableValue(true, page.Skip),
                VariableSource.Take => new VariableValue(true, page.Take),
                VariableSource.Query => ReadQuery(query, _plans[i].Variable, errors),
                _ => values[i],
            };
        }
    }

    /// <summary>Room for the values of a request.</summary>
    public VariableValue[] CreateValues() => _plans.Length == 0 ? [] : new VariableValue[_plans.Length];

    private static VariablePlan Plan(InputField variable, IReadOnlyList<string> pathVariables, PageRules? page)
    {
        for (var segment = 0; segment < pathVariables.Count; segment++)
        {
            if (pathVariables[segment] == variable.Name)
            {
                return new VariablePlan(variable, VariableSource.Path, segment);
            }
        }

        return variable.Name switch
        {
            "skip" when page is not null => new VariablePlan(variable, VariableSource.Skip, 0),
            "take" when page is not null => new VariablePlan(variable, VariableSource.Take, 0),
            _ => new VariablePlan(variable, VariableSource.Query, 0),
        };
    }

    private VariableValue ReadQuery(IQueryCollection query, InputField variable, List<BindingError> errors)
    {
        // Of a repeated parameter the last one counts; an empty one is not given (contract rest-v1, section 1.4).
        var text = query.TryGetValue(variable.Name, out var values) && values.Count > 0 ? values[^1] : null;
        if (string.IsNullOrEmpty(text))
        {
            if (variable.IsRequired)
            {
                errors.Add(new BindingError(variable.Name, "query", Messages.Required()));
            }

            return new VariableValue(variable.DefaultValue is not null, variable.CoercedDefault);
        }

        if (_coercion.TryCoerce(variable.Type, text, out var value))
        {
            return new VariableValue(true, value);
        }

        errors.Add(new BindingError(variable.Name, "query", Messages.ValueExpected(text, _coercion.Describe(variable.Type))));
        return default;
    }

    private readonly record struct VariablePlan(InputField Variable, VariableSource Source, int Segment);
}
