namespace PyDotOrg.GraphQL;

/// <summary>Tells a resolver whether its field's selection has one of these fields; the parameter is a <see cref="bool"/>.</summary>
/// <param name="fieldNames">The names of the fields.</param>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class IsSelectedAttribute(params string[] fieldNames) : Attribute
{
    /// <summary>The names of the fields.</summary>
    public IReadOnlyList<string> FieldNames { get; } = fieldNames;
}
