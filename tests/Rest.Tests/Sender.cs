namespace PyDotOrg.Graph.Rest.Tests;

/// <summary>Who sends a request.</summary>
public enum Sender
{
    /// <summary>Nobody who is known.</summary>
    Anonymous,

    /// <summary>A member; what the tests make belongs to this one.</summary>
    Owner,

    /// <summary>Another member.</summary>
    Other,

    /// <summary>A program with an API key of the owner.</summary>
    Key,

    /// <summary>A program with an API key of the owner that only reads.</summary>
    ReadKey,

    /// <summary>A member of the staff.</summary>
    Staff,

    /// <summary>An administrator.</summary>
    Superuser,
}
