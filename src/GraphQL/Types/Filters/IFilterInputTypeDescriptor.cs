using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>Takes what a <see cref="FilterInputType{T}"/> says.</summary>
/// <typeparam name="T">The filtered element.</typeparam>
public interface IFilterInputTypeDescriptor<T>
{
    /// <summary>Names the input type; otherwise it is named after the class.</summary>
    IFilterInputTypeDescriptor<T> Name(string name);

    /// <summary>Describes the input type.</summary>
    IFilterInputTypeDescriptor<T> Description(string description);

    /// <summary>Only members that <see cref="Field"/> names become fields.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Every property that is an open field of the object type becomes a field; so it is when nothing is said.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Makes a member, or a value computed of members, a field.</summary>
    IFilterFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member);

    /// <summary>Makes a property no field.</summary>
    IFilterInputTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> member);

    /// <summary>Whether the input has <c>and</c>; it has when nothing is said.</summary>
    IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true);

    /// <summary>Whether the input has <c>or</c>; it has when nothing is said.</summary>
    IFilterInputTypeDescriptor<T> AllowOr(bool allow = true);
}

/// <summary>Says more of one field of a filter input.</summary>
public interface IFilterFieldDescriptor
{
    /// <summary>Names the field; otherwise it is named after the member.</summary>
    IFilterFieldDescriptor Name(string name);

    /// <summary>Describes the field.</summary>
    IFilterFieldDescriptor Description(string description);

    /// <summary>Gives the field a class of filter of its own: another <see cref="FilterInputType{T}"/>, or operations.</summary>
    /// <typeparam name="TFilter">A class derived from <see cref="FilterInputType{T}"/> or <see cref="OperationFilterInputType"/>.</typeparam>
    IFilterFieldDescriptor Type<TFilter>()
        where TFilter : class;

    /// <summary>Makes the operands global ids.</summary>
    /// <param name="typeName">The object type whose ids are taken; null when those of any type are.</param>
    IFilterFieldDescriptor ID(string? typeName = null);

    /// <summary>Makes the operands global ids of one type.</summary>
    /// <typeparam name="TNode">The CLR type of the object type.</typeparam>
    IFilterFieldDescriptor ID<TNode>();
}
