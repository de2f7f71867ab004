namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>Whether something was used since that was last asked. Not for copies: a field of what is used.</summary>
internal struct UseMark
{
    private volatile bool _isUsed;

    /// <summary>Says that it was. Written only when that changes: the cache line of what is used all the time stays shared between processors.</summary>
    public void Use()
    {
        if (!_isUsed)
        {
            _isUsed = true;
        }
    }

    /// <summary>Whether it was since this was last asked.</summary>
    public bool Take()
    {
        var isUsed = _isUsed;
        _isUsed = false;
        return isUsed;
    }
}
