namespace PyDotOrg.Graph.Server.Settings;

/// <summary>Says what the entries of a list look like.</summary>
/// <param name="kind">What they are.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class EntriesAttribute(EntryKind kind) : Attribute
{
    /// <summary>What they are.</summary>
    public EntryKind Kind { get; } = kind;
}

/// <summary>What an entry of a list is.</summary>
internal enum EntryKind
{
    /// <summary>Scheme, host and port of a site.</summary>
    Origin,

    /// <summary>An address of IP.</summary>
    Address,

    /// <summary>A network of IP with the number of its bits.</summary>
    Network,
}
