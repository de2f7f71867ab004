namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>A rule before it looks at a document.</summary>
/// <param name="Type">The rule's class, which has the rule's name.</param>
/// <param name="Create">Makes the rule for one validation.</param>
internal sealed record Rule(Type Type, Func<ValidationContext, object> Create)
{
    /// <summary>The rule of a class.</summary>
    public static Rule Of<T>(Func<ValidationContext, T> create)
        where T : class => new(typeof(T), create);
}
