namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>Something to read python.org's API output from.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="OpenAsync">Opens it; the stream is disposed after it was read once.</param>
public sealed record PythonOrgInput(string Name, Func<CancellationToken, Task<Stream>> OpenAsync)
{
    /// <summary>The most bytes of an input; python.org's own lists have a few MB.</summary>
    public const int MaxBytes = 128 * 1024 * 1024;
}
