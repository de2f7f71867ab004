using System.Linq.Expressions;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>Remembers what a filter class says.</summary>
/// <typeparam name="T">The filtered element.</typeparam>
internal sealed class FilterInputTypeDescriptor<T> : IFilterInputTypeDescriptor<T>
{
    /// <summary>What was said.</summary>
    public FilterSettings Settings { get; } = new();

    public IFilterInputTypeDescriptor<T> Name(string name) => With(settings => settings.Name = name);

    public IFilterInputTypeDescriptor<T> Description(string description) => With(settings => settings.Description = description);

    public IFilterInputTypeDescriptor<T> BindFieldsExplicitly() => With(settings => settings.IsExplicit = true);

    public IFilterInputTypeDescriptor<T> BindFieldsImplicitly() => With(settings => settings.IsExplicit = false);

    public IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true) => With(settings => settings.AllowsAnd = allow);

    public IFilterInputTypeDescriptor<T> AllowOr(bool allow = true) => With(settings => settings.AllowsOr = allow);

    public IFilterInputTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> member) =>
        With(settings => settings.Ignored.Add(MemberExpressions.NameOf(member) ?? string.Empty));

    public IFilterFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member)
    {
        var field = new FilterFieldSettings(member);
        Settings.Fields.Add(field);
        return new FilterFieldDescriptor(field);
    }

    private FilterInputTypeDescriptor<T> With(Action<FilterSettings> set)
    {
        set(Settings);
        return this;
    }
}

/// <summary>Remembers what a filter class says of one member.</summary>
internal sealed class FilterFieldDescriptor(FilterFieldSettings settings) : IFilterFieldDescriptor
{
    public IFilterFieldDescriptor Name(string name)
    {
        settings.Name = name;
        return this;
    }

    public IFilterFieldDescriptor Description(string description)
    {
        settings.Description = description;
        return this;
    }

    public IFilterFieldDescriptor Type<TFilter>()
        where TFilter : class
    {
        settings.FilterClass = typeof(TFilter);
        return this;
    }

    public IFilterFieldDescriptor ID(string? typeName = null)
    {
        settings.Id = typeName is null ? new IDAttribute() : new IDAttribute(typeName);
        return this;
    }

    public IFilterFieldDescriptor ID<TNode>()
    {
        settings.Id = new IDAttribute<TNode>();
        return this;
    }
}
