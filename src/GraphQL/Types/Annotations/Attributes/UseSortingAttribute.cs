using System.Runtime.CompilerServices;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Data;

/// <summary>Gives a list the argument <c>order</c>.</summary>
/// <param name="type">A class of a sort input; null for one made from the elements.</param>
/// <param name="order">The line of the attribute, which tells the order of several.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class UseSortingAttribute(Type? type = null, [CallerLineNumber] int order = 0) : Attribute, INamesInputType
{
    /// <summary>The class of the sort input; null for one made from the elements.</summary>
    public Type? Type { get; } = type;

    /// <summary>The line of the attribute.</summary>
    public int Order { get; } = order;

    DataStep IDataStep.Step => DataStep.Sorting;

    Type? INamesInputType.InputType => Type;
}

/// <summary>Gives a list the argument <c>order</c>.</summary>
/// <typeparam name="T">A class of a sort input, or the CLR type of the elements.</typeparam>
/// <param name="order">The line of the attribute, which tells the order of several.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class UseSortingAttribute<T>([CallerLineNumber] int order = 0) : Attribute, INamesInputType
{
    /// <summary>The line of the attribute.</summary>
    public int Order { get; } = order;

    DataStep IDataStep.Step => DataStep.Sorting;

    Type? INamesInputType.InputType => typeof(T);
}
