using System.Collections;
using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Querying.Fingerprinting;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>Adds a filter to the shape of a statement, and its operands to the values.</summary>
internal readonly struct FilterShape(ShapeBuilder shape)
{
    /// <summary>Adds a filter.</summary>
    /// <param name="filter">The coerced value of <c>where</c> or of a part of it.</param>
    /// <param name="target">What its operations are applied to.</param>
    /// <exception cref="GraphQLException">An operand is null where none may be, or no id where one must be.</exception>
    public void Add(InputObjectValue filter, in FilterTarget target)
    {
        shape.Add(filter.Fields.Count);
        foreach (var (name, value) in filter.Fields)
        {
            var field = filter.Type.Fields[name];
            shape.Add(field, 0);
            if (field.Binding is FilterField member)
            {
                Add(FilterParts.Nested(field, value, filter.Type), FilterParts.Target(member, field));
            }
            else
            {
                AddOperation(field, value, target);
            }
        }
    }

    private void AddOperation(InputField field, object? value, in FilterTarget target)
    {
        switch (FilterParts.Operation(field))
        {
            case FilterOperation.And or FilterOperation.Or:
                AddAll(value, target);
                break;
            case FilterOperation.All or FilterOperation.None or FilterOperation.Some:
                Add(FilterParts.Nested(field, value, target.FilterType), FilterParts.ElementTarget(field, target));
                break;
            case FilterOperation.Any:
                shape.Add(FilterParts.Flag(field, value, target.FilterType) ? 1 : 0);
                break;
            default:
                FilterOperand.Read(field, value, target).AddTo(shape);
                break;
        }
    }

    private void AddAll(object? filters, in FilterTarget target)
    {
        var count = 0;
        foreach (var filter in (IEnumerable?)filters ?? Array.Empty<object>())
        {
            if (filter is InputObjectValue part)
            {
                count++;
                Add(part, target);
            }
        }

        shape.Add(count);
    }
}
