namespace PyDotOrg.GraphQL.Types;

/// <summary>An element of a schema that people may describe (specification, section 3.1).</summary>
public abstract class DescribedElement
{
    private protected DescribedElement()
    {
    }

    /// <summary>What the element is for, in Markdown; null when nobody has said.</summary>
    public string? Description
    {
        get => DescriptionSource?.Value;
        init => DescriptionSource = new Lazy<string?>(value);
    }

    /// <summary>
    /// Where the description comes from; null when nobody has said anything. A documentation comment is read when somebody asks
    /// for it: a server that only answers queries never does.
    /// </summary>
    internal Lazy<string?>? DescriptionSource { get; set; }
}
