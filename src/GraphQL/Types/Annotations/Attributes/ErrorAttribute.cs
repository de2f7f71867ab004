namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Declares an error of a mutation: an exception, a class with <c>static TError CreateErrorFrom(TException)</c> or a constructor
/// that takes an exception, an <see cref="IPayloadErrorFactory{TError, TException}"/>, or, for mutations that return a
/// <see cref="FieldResult{T}"/>, any class.
/// </summary>
/// <param name="type">The class.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class ErrorAttribute(Type type) : Attribute, IDeclaresError
{
    /// <summary>The class.</summary>
    public Type Type { get; } = type;
}

/// <summary>Declares an error of a mutation, see <see cref="ErrorAttribute"/>.</summary>
/// <typeparam name="T">The class.</typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class ErrorAttribute<T> : Attribute, IDeclaresError
{
    Type IDeclaresError.Type => typeof(T);
}

/// <summary>An attribute that declares an error.</summary>
internal interface IDeclaresError
{
    /// <summary>The class of the error, or one that makes it.</summary>
    Type Type { get; }
}
