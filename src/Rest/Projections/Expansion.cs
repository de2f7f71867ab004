using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>A member that an object of an answer gets when it is asked for by name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of the rows that appear.</param>
/// <param name="Opening">The text that selects it, up to the members of its rows.</param>
/// <param name="Closing">The text behind them.</param>
internal sealed record Expansion(string Name, ObjectType Type, string Opening, string Closing)
{
    /// <summary>The most rows of an expanded list (contract: REST conventions, section A.1).</summary>
    public const int MaxRows = 100;

    /// <summary>The most steps of a name.</summary>
    public const int MaxSteps = 3;

    /// <summary>The name that gives all objects links in place of rows.</summary>
    public const string Links = "_links";

    /// <summary>The fragment whose members the rows have.</summary>
    public required string Shape { get; init; }

    /// <summary>Whether there may be several rows.</summary>
    public required bool IsList { get; init; }

    /// <summary>Whether only the owner and staff get it.</summary>
    public bool IsPrivate { get; init; }
}

/// <summary>What can be told of the rows of a type beside what their shapes say.</summary>
/// <param name="Expansions">The members that can be asked for.</param>
/// <param name="Links">The text that selects their links, the row's own first; empty when they have no address.</param>
internal sealed record Resource(IReadOnlyList<Expansion> Expansions, IReadOnlyList<string> Links)
{
    public static Resource None { get; } = new([], []);

    /// <summary>An expansion by its name; null when there is none.</summary>
    public Expansion? Find(string name) => Expansions.FirstOrDefault(each => each.Name == name);
}
