using System.Linq.Expressions;
using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Data.Sorting;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>Takes the fields by which the lists of an entity may be filtered and sorted.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="filter">The filter that is described; null when it is the sort.</param>
/// <param name="sort">The sort that is described; null when it is the filter.</param>
internal sealed class ListFields<T>(IFilterInputTypeDescriptor<T>? filter, ISortInputTypeDescriptor<T>? sort)
{
    /// <summary>Adds a member to both.</summary>
    public ListFields<T> Add<TValue>(Expression<Func<T, TValue>> member)
    {
        filter?.Field(member);
        sort?.Field(member);
        return this;
    }

    /// <summary>Adds a name or title to both; clients may search in it without regard to upper and lower case.</summary>
    public ListFields<T> AddName(Expression<Func<T, string?>> member)
    {
        filter?.Field(member).Type<NameFilter>();
        sort?.Field(member);
        return this;
    }

    /// <summary>Adds a value to the filter under a name of its own.</summary>
    public ListFields<T> Filter<TValue>(Expression<Func<T, TValue>> value, string name, string description)
    {
        filter?.Field(value).Name(name).Description(description);
        return this;
    }

    /// <summary>Adds a name that is computed to the filter.</summary>
    public ListFields<T> FilterName(Expression<Func<T, string?>> value, string name, string description)
    {
        filter?.Field(value).Name(name).Description(description).Type<NameFilter>();
        return this;
    }

    /// <summary>Adds a value to the sort under a name of its own.</summary>
    public ListFields<T> Sort<TValue>(Expression<Func<T, TValue>> value, string name, string description)
    {
        sort?.Field(value).Name(name).Description(description);
        return this;
    }
}
