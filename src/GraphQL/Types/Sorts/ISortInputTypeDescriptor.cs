using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Data.Sorting;

/// <summary>Takes what a <see cref="SortInputType{T}"/> says.</summary>
/// <typeparam name="T">The sorted element.</typeparam>
public interface ISortInputTypeDescriptor<T>
{
    /// <summary>Names the input type; otherwise it is named after the class.</summary>
    ISortInputTypeDescriptor<T> Name(string name);

    /// <summary>Describes the input type.</summary>
    ISortInputTypeDescriptor<T> Description(string description);

    /// <summary>Only members that <see cref="Field"/> names become fields.</summary>
    ISortInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Every property that is an open field of the object type becomes a field; so it is when nothing is said.</summary>
    ISortInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Makes a member, or a value computed of members, a field.</summary>
    ISortFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member);

    /// <summary>Makes a property no field.</summary>
    ISortInputTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> member);
}

/// <summary>Says more of one field of a sort input.</summary>
public interface ISortFieldDescriptor
{
    /// <summary>Names the field; otherwise it is named after the member.</summary>
    ISortFieldDescriptor Name(string name);

    /// <summary>Describes the field.</summary>
    ISortFieldDescriptor Description(string description);

    /// <summary>Gives the field a sort class of its own.</summary>
    /// <typeparam name="TSort">A class derived from <see cref="SortInputType{T}"/>.</typeparam>
    ISortFieldDescriptor Type<TSort>()
        where TSort : class;
}
