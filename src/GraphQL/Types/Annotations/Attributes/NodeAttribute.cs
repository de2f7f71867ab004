namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>
/// Makes an object type a node: it implements <c>Node</c>, its id member becomes the global id, and <c>node(id:)</c> finds it
/// with a static method <c>Get</c>, <c>GetAsync</c>, <c>Get{Type}</c> or <c>Get{Type}Async</c> whose first parameter is the id, or
/// a list of ids. Stands on the class or on its extension.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class NodeAttribute : Attribute
{
    /// <summary>The property that is the id; null for <c>Id</c>.</summary>
    public string? IdField { get; set; }

    /// <summary>The method that finds a node; null for the names above.</summary>
    public string? NodeResolver { get; set; }

    /// <summary>The class of that method; null for the class that has the attribute.</summary>
    public Type? NodeResolverType { get; set; }
}
