namespace PyDotOrg.GraphQL.Types;

/// <summary>Which properties of a class become fields when nothing else is said.</summary>
public enum BindingBehavior
{
    /// <summary>All public ones.</summary>
    Implicit,

    /// <summary>Only those that a descriptor names.</summary>
    Explicit,
}

/// <summary>How a schema is made of annotated C# (contract: Hot Chocolate, section 1.12).</summary>
public sealed class SchemaOptions
{
    /// <summary>The name of the root of queries.</summary>
    public string QueryTypeName { get; set; } = "Query";

    /// <summary>The name of the root of mutations.</summary>
    public string MutationTypeName { get; set; } = "Mutation";

    /// <summary>The name of the root of subscriptions.</summary>
    public string SubscriptionTypeName { get; set; } = "Subscription";

    /// <summary>Which properties of a class become fields when nothing else is said.</summary>
    public BindingBehavior DefaultBindingBehavior { get; set; } = BindingBehavior.Implicit;

    /// <summary>Whether documentation comments become descriptions.</summary>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <summary>Whether clients may ask for fragments later, with <c>@defer</c>. Off unless set.</summary>
    public bool EnableDefer { get; set; }

    /// <summary>Whether clients may ask for the items of lists one after another, with <c>@stream</c>. Off unless set.</summary>
    public bool EnableStream { get; set; }
}
