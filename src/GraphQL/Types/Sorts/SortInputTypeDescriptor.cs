using System.Linq.Expressions;
using PyDotOrg.GraphQL.Data.Filters;

namespace PyDotOrg.GraphQL.Data.Sorting;

/// <summary>What a sort class says.</summary>
internal sealed class SortSettings
{
    /// <summary>The name of the input type; null when it is not set.</summary>
    public string? Name { get; set; }

    /// <summary>The description of the input type; null when it is not set.</summary>
    public string? Description { get; set; }

    /// <summary>Whether only named members are fields.</summary>
    public bool IsExplicit { get; set; }

    /// <summary>The named members in their order.</summary>
    public List<SortFieldSettings> Fields { get; } = [];

    /// <summary>The properties that are no fields, by their names in C#.</summary>
    public HashSet<string> Ignored { get; } = new(StringComparer.Ordinal);
}

/// <summary>What a sort class says of one member.</summary>
/// <param name="Member">The member.</param>
internal sealed record SortFieldSettings(LambdaExpression Member)
{
    /// <summary>The name; null when it is not set.</summary>
    public string? Name { get; set; }

    /// <summary>The description; null when it is not set.</summary>
    public string? Description { get; set; }

    /// <summary>The class of the field's own sort; null when it follows from the member's type.</summary>
    public Type? SortClass { get; set; }
}

/// <summary>Remembers what a sort class says.</summary>
/// <typeparam name="T">The sorted element.</typeparam>
internal sealed class SortInputTypeDescriptor<T> : ISortInputTypeDescriptor<T>
{
    /// <summary>What was said.</summary>
    public SortSettings Settings { get; } = new();

    public ISortInputTypeDescriptor<T> Name(string name) => With(settings => settings.Name = name);

    public ISortInputTypeDescriptor<T> Description(string description) => With(settings => settings.Description = description);

    public ISortInputTypeDescriptor<T> BindFieldsExplicitly() => With(settings => settings.IsExplicit = true);

    public ISortInputTypeDescriptor<T> BindFieldsImplicitly() => With(settings => settings.IsExplicit = false);

    public ISortInputTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> member) =>
        With(settings => settings.Ignored.Add(MemberExpressions.NameOf(member) ?? string.Empty));

    public ISortFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member)
    {
        var field = new SortFieldSettings(member);
        Settings.Fields.Add(field);
        return new SortFieldDescriptor(field);
    }

    private SortInputTypeDescriptor<T> With(Action<SortSettings> set)
    {
        set(Settings);
        return this;
    }
}

/// <summary>Remembers what a sort class says of one member.</summary>
internal sealed class SortFieldDescriptor(SortFieldSettings settings) : ISortFieldDescriptor
{
    public ISortFieldDescriptor Name(string name)
    {
        settings.Name = name;
        return this;
    }

    public ISortFieldDescriptor Description(string description)
    {
        settings.Description = description;
        return this;
    }

    public ISortFieldDescriptor Type<TSort>()
        where TSort : class
    {
        settings.SortClass = typeof(TSort);
        return this;
    }
}
