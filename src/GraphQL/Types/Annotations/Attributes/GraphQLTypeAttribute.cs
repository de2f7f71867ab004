namespace PyDotOrg.GraphQL;

/// <summary>Fixes the type of a field, argument or input field.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter, Inherited = false)]
public sealed class GraphQLTypeAttribute : Attribute, IFixesType
{
    /// <summary>Replaces the innermost type and keeps lists and non-nulls.</summary>
    /// <param name="type">A class of a scalar, or the CLR type of another type.</param>
    public GraphQLTypeAttribute(Type type) => RuntimeType = type;

    /// <summary>Says the whole type.</summary>
    /// <param name="syntax">The type as it is written in a document, such as <c>[String!]!</c>.</param>
    public GraphQLTypeAttribute(string syntax) => Syntax = syntax;

    /// <summary>A class of a scalar, or a CLR type; null when the type is written out.</summary>
    public Type? RuntimeType { get; }

    /// <summary>The type as it is written in a document; null when a CLR type is given.</summary>
    public string? Syntax { get; }
}

/// <summary>Replaces the innermost type of a field, argument or input field and keeps lists and non-nulls.</summary>
/// <typeparam name="T">A class of a scalar, or the CLR type of another type.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter, Inherited = false)]
public sealed class GraphQLTypeAttribute<T> : Attribute, IFixesType
{
    Type? IFixesType.RuntimeType => typeof(T);

    string? IFixesType.Syntax => null;
}

/// <summary>An attribute that fixes a type.</summary>
internal interface IFixesType
{
    /// <summary>The innermost type; null when the type is written out.</summary>
    Type? RuntimeType { get; }

    /// <summary>The whole type as it is written in a document; null when a CLR type is given.</summary>
    string? Syntax { get; }
}
