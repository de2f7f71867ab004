using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>Fills the variables of an operation from the path, the query string and the body of a request.</summary>
/// <param name="coercion">Reads texts.</param>
/// <param name="plans">Where the variables get their values, in the order of the operation.</param>
/// <param name="page">The paging; null when the answer is no list.</param>
/// <param name="input">Fills the variable that is the operation's input; null when there is none.</param>
internal sealed class VariableBinder(TextCoercion coercion, VariablePlan[] plans, PageRules? page, InputBinder? input)
{
    /// <summary>The paging; null when the answer is no list.</summary>
    public PageRules? Page => page;

    /// <summary>Fills the operation's input; null when it takes none.</summary>
    public InputBinder? Input => input;

    /// <summary>Where the variables get their values, in the order of the operation.</summary>
    public IReadOnlyList<VariablePlan> Plans => plans;

    /// <summary>Two variables whose order counts; null when there are none.</summary>
    public RangeRule? Range { get; init; }

    /// <summary>The parameters of the query string that are the operation's own, in the order of its variables.</summary>
    public IEnumerable<string> QueryNames =>
        plans.Where(plan => plan.Source == VariableSource.Query).Select(plan => plan.Variable.Name);

    /// <summary>Reads what stands in the path.</summary>
    /// <returns>Null when a segment is no value of its type: the path then is not this route's.</returns>
    public BoundRequest? TryBindPath(IReadOnlyList<string> segments)
    {
        var values = plans.Length == 0 ? [] : new VariableValue[plans.Length];
        for (var i = 0; i < plans.Length; i++)
        {
            if (plans[i].Source != VariableSource.Path)
            {
                continue;
            }

            if (!coercion.TryCoerce(plans[i].Variable.Type, plans[i].Ids, segments[plans[i].Segment], out var value))
            {
                return null;
            }

            values[i] = new VariableValue(true, value);
        }

        var fields = input is null ? null : new Dictionary<string, object?>(StringComparer.Ordinal);
        return fields is null || input!.TryBindPath(segments, fields) // With an input there is room for its fields.
            ? new BoundRequest(values) { PathFields = fields }
            : null;
    }

    /// <summary>Why a path is not this route's: the first segment that is no value of its type.</summary>
    /// <returns>Null where the segment should be an id: there is no row of such an id.</returns>
    public BindingError? FindWrongSegment(IReadOnlyList<string> segments)
    {
        foreach (var plan in plans)
        {
            if (plan.Source == VariableSource.Path && !coercion.TryCoerce(plan.Variable.Type, plan.Ids, segments[plan.Segment], out _))
            {
                var expected = coercion.Describe(plan.Variable.Type, plan.Ids);
                return plan.Ids is not null || plan.Variable.Type.NamedType() is UuidType
                    ? null
                    : new BindingError(plan.Variable.Name, BindingError.Path, Messages.ValueExpected(segments[plan.Segment], expected));
            }
        }

        return null;
    }

    /// <summary>Reads the rest. Unknown names are ignored.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body; undefined when there is none.</param>
    /// <param name="bound">What the path said; takes the values.</param>
    /// <returns>Why the operation cannot be run; null when it can.</returns>
    public Problem? Bind(HttpRequest request, JsonElement body, BoundRequest bound)
    {
        var paging = page?.Read(request.Query, bound.Errors, body) ?? default;
        bound.Page = paging;
        bound.IfMatch = input?.HasVersion == true ? IfMatch.Read(request.Headers) : new IfMatch(false, 0);
        for (var i = 0; i < plans.Length; i++)
        {
            bound.Variables[i] = plans[i].Source switch
            {
                VariableSource.Skip => new VariableValue(true, paging.Skip),
                VariableSource.Take => new VariableValue(true, paging.Take),
                VariableSource.Query => ReadQuery(request.Query, plans[i], bound.Errors),
                VariableSource.Input => input!.Bind(bound, request, body), // Plans with an input come with its binder.
                _ => bound.Variables[i],
            };
        }

        if (Range is { } range && range.IsBroken(name => Find(name, bound)))
        {
            bound.Errors.Add(new BindingError(range.To, BindingError.Query, Messages.NotBefore(range.From)));
        }

        return bound.Errors.Count > 0 ? Problem.BadValues(bound.Errors)
            : bound.IfMatch.Version is null ? Problem.VersionIsGone
            : null;
    }

    private object? Find(string name, BoundRequest bound) => bound.Variables[Array.FindIndex(plans, plan => plan.Variable.Name == name)].Value;

    private VariableValue ReadQuery(IQueryCollection query, in VariablePlan plan, List<BindingError> errors)
    {
        var variable = plan.Variable;
        if (!QueryText.TryGet(query, variable.Name, out var text))
        {
            if (variable.IsRequired)
            {
                errors.Add(new BindingError(variable.Name, BindingError.Query, Messages.Required()));
            }

            return new VariableValue(variable.DefaultValue is not null, variable.CoercedDefault);
        }

        if (coercion.TryCoerce(variable.Type, plan.Ids, text, out var value))
        {
            return new VariableValue(true, value);
        }

        var expected = coercion.Describe(variable.Type, plan.Ids);
        errors.Add(new BindingError(variable.Name, BindingError.Query, Messages.ValueExpected(text, expected)));
        return default;
    }
}
