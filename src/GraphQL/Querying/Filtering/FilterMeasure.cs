using System.Collections;
using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>Measures a filter before anything else looks at it, and stops where it goes beyond a limit.</summary>
/// <param name="limits">The limits.</param>
internal ref struct FilterMeasure(QueryLimits limits)
{
    private int _operations;

    /// <summary>Measures a filter.</summary>
    /// <exception cref="GraphQLException">It goes beyond a limit.</exception>
    public static void Check(InputObjectValue filter, QueryLimits limits) => new FilterMeasure(limits).Add(filter, depth: 1, lists: 0);

    private void Add(InputObjectValue filter, int depth, int lists)
    {
        if (depth > limits.MaxFilterDepth)
        {
            throw LimitErrors.Filter(Messages.FilterTooDeep(limits.MaxFilterDepth), "maxFilterDepth", limits.MaxFilterDepth);
        }

        foreach (var (name, value) in filter.Fields)
        {
            switch (filter.Type.Fields[name].Binding)
            {
                case FilterOperation.And or FilterOperation.Or:
                    AddAll(value, depth, lists);
                    break;
                case FilterOperation.All or FilterOperation.None or FilterOperation.Some when value is InputObjectValue elements:
                    AddElements(elements, depth, lists);
                    break;
                case FilterField when value is InputObjectValue member:
                    Add(member, depth + 1, lists);
                    break;
                default:
                    AddOperation(value);
                    break;
            }
        }
    }

    private void AddAll(object? filters, int depth, int lists)
    {
        foreach (var filter in (IEnumerable?)filters ?? Array.Empty<object>())
        {
            // An empty part is none to look at, but it is one to translate.
            AddOperation(null);
            if (filter is InputObjectValue part)
            {
                Add(part, depth + 1, lists);
            }
        }
    }

    private void AddElements(InputObjectValue filter, int depth, int lists)
    {
        if (lists == limits.MaxFilterLists)
        {
            throw LimitErrors.Filter(Messages.FilterListsTooDeep(limits.MaxFilterLists), "maxFilterLists", limits.MaxFilterLists);
        }

        AddOperation(null);
        Add(filter, depth + 1, lists + 1);
    }

    private void AddOperation(object? operand)
    {
        if (++_operations > limits.MaxFilterOperations)
        {
            throw LimitErrors.Filter(Messages.FilterTooLong(limits.MaxFilterOperations), "maxFilterOperations", limits.MaxFilterOperations);
        }

        if (operand is ICollection values && values.Count > limits.MaxFilterValues)
        {
            throw LimitErrors.Filter(Messages.FilterTooManyValues(limits.MaxFilterValues), "maxFilterValues", limits.MaxFilterValues);
        }
    }
}
