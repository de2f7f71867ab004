namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>What every update says: which row, and what the caller knows of it. Fields that are not given stay as they are.</summary>
internal interface IUpdateInput
{
    /// <summary>The row.</summary>
    Guid Id { get; }

    /// <summary>The row's version that the changes are based on; 0 to change whatever version there is.</summary>
    long Version { get; }
}
