namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>Keys that are loaded together.</summary>
internal abstract class Batch
{
    /// <summary>Starts loading. What comes of it goes to those who asked for the keys; nothing is thrown here.</summary>
    public abstract void Start();
}
