namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>How a data loader works.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys that are loaded at once; more make further batches. 1024 unless set.</summary>
    public int MaxBatchSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1024;
}
