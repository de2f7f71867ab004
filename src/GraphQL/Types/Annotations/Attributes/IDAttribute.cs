namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>
/// Makes a field, an argument or an input field an <c>ID</c> whose value is a global id: encoded on the way out, decoded on the
/// way in.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method, Inherited = false)]
public sealed class IDAttribute : Attribute, IMarksId
{
    /// <summary>Outputs carry the name of their own type; inputs take ids of any type.</summary>
    public IDAttribute()
    {
    }

    /// <summary>Outputs carry that name; inputs take ids of that type only.</summary>
    public IDAttribute(string typeName) => TypeName = typeName;

    /// <summary>The name of the object type; null when none is named.</summary>
    public string? TypeName { get; }

    Type? IMarksId.RuntimeType => null;
}

/// <summary>As <see cref="IDAttribute"/>, for ids of one type.</summary>
/// <typeparam name="T">The CLR type of the object type.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method, Inherited = false)]
public sealed class IDAttribute<T> : Attribute, IMarksId
{
    string? IMarksId.TypeName => null;

    Type? IMarksId.RuntimeType => typeof(T);
}

/// <summary>An attribute that makes a value a global id.</summary>
internal interface IMarksId
{
    /// <summary>The name of the object type; null when it is not named.</summary>
    string? TypeName { get; }

    /// <summary>The CLR type of the object type; null when it is not given.</summary>
    Type? RuntimeType { get; }
}
