using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Chooses which members of a CLR type are fields of its object type; they start as the schema's options say. A class that
/// extends another type may describe its own methods in the same way.
/// </summary>
/// <typeparam name="T">The CLR type.</typeparam>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>Names the type.</summary>
    IObjectTypeDescriptor<T> Name(string name);

    /// <summary>Describes the type.</summary>
    IObjectTypeDescriptor<T> Description(string description);

    /// <summary>Only members that <see cref="Field"/> names become fields.</summary>
    IObjectTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All public members become fields.</summary>
    IObjectTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Makes a member a field.</summary>
    /// <param name="member">A property, or a call of a method with any arguments.</param>
    IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member);

    /// <summary>Makes a member no field.</summary>
    /// <param name="member">A property, or a call of a method with any arguments.</param>
    IObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> member);
}

/// <summary>Says more of one field.</summary>
public interface IObjectFieldDescriptor
{
    /// <summary>Names the field.</summary>
    IObjectFieldDescriptor Name(string name);

    /// <summary>Describes the field.</summary>
    IObjectFieldDescriptor Description(string description);

    /// <summary>Tells clients to stop using the field.</summary>
    IObjectFieldDescriptor Deprecated(string reason);

    /// <summary>Says more of one argument.</summary>
    /// <param name="parameter">The name of the parameter in C#.</param>
    /// <param name="describe">Says it.</param>
    IObjectFieldDescriptor Argument(string parameter, Action<IArgumentDescriptor> describe);

    /// <summary>Sets how many items of a paged list a client may ask for at once.</summary>
    IObjectFieldDescriptor MaxPageSize(int items);

    /// <summary>Makes the field a global id.</summary>
    /// <param name="typeName">The object type of the id; null for the type of the field.</param>
    IObjectFieldDescriptor ID(string? typeName = null);

    /// <summary>Makes the field a global id of another type.</summary>
    /// <typeparam name="TNode">The CLR type of the other object type.</typeparam>
    IObjectFieldDescriptor ID<TNode>();

    /// <summary>Lets only some callers resolve the field; several demands must all hold.</summary>
    /// <param name="policy">The policy that must hold; null when any authenticated caller may.</param>
    IObjectFieldDescriptor Authorize(string? policy = null);

    /// <summary>Lets only callers resolve the field that have one of these roles.</summary>
    IObjectFieldDescriptor Authorize(IReadOnlyList<string> roles);

    /// <summary>Puts a directive on the field.</summary>
    IObjectFieldDescriptor Directive(DirectiveAttribute directive);

    /// <summary>Declares an error of a mutation, as <see cref="ErrorAttribute"/> does.</summary>
    /// <param name="type">The class.</param>
    IObjectFieldDescriptor Error(Type type);
}

/// <summary>Says more of one argument.</summary>
public interface IArgumentDescriptor
{
    /// <summary>Describes the argument.</summary>
    IArgumentDescriptor Description(string description);

    /// <summary>Makes the argument a global id of one type.</summary>
    /// <typeparam name="TNode">The CLR type of the object type.</typeparam>
    IArgumentDescriptor ID<TNode>();
}
