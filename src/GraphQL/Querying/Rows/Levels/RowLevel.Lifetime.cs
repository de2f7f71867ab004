namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <content>Reuse.</content>
internal sealed partial class RowLevel : IDisposable
{
    /// <summary>A level that grew beyond this is not kept: one large result must not hold memory for ever.</summary>
    private const int MaxKeptBytes = 256 * 1024;

    /// <summary>Forgets everything but the memory.</summary>
    /// <returns>False when the level is too large to keep.</returns>
    public bool TryReset()
    {
        var isSmall = Buffer.Length + Cursors.Length <= MaxKeptBytes;
        Array.Clear(_gaps, 0, _gapCount);
        Array.Clear(_parents, 0, _parentCount);
        (_slotCount, _linkCount, _gapCount, _bucketCount, _parentCount) = (0, 0, 0, 0, 0);
        Buffer.Clear();
        Cursors.Clear();
        _containers.Clear();
        (_errors, _leafError, _owner, Keys) = (null, null, null, null);
        (Children, ChildKeys, ChildErrors) = ([], [], []);
        Plan = null!; // As before it was rented.
        return isSmall;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Buffer.Dispose();
        Cursors.Dispose();
        _scratch?.Dispose();
    }
}
