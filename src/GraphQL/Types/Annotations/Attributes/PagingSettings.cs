namespace PyDotOrg.GraphQL.Types;

/// <summary>What a paging attribute sets; null where the schema's options count.</summary>
internal sealed class PagingSettings
{
    /// <summary>The CLR type of the items.</summary>
    public Type? ItemType { get; set; }

    /// <summary>The name of the connection or segment without its suffix.</summary>
    public string? Name { get; set; }

    /// <summary>See <see cref="PagingOptions.DefaultPageSize"/>.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>See <see cref="PagingOptions.MaxPageSize"/>.</summary>
    public int? MaxPageSize { get; set; }

    /// <summary>See <see cref="PagingOptions.IncludeTotalCount"/>.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>See <see cref="PagingOptions.AllowBackwardPagination"/>.</summary>
    public bool? AllowBackwardPagination { get; set; }

    /// <summary>See <see cref="PagingOptions.RequirePagingBoundaries"/>.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether the connection is named after the field.</summary>
    public bool? InferNameFromField { get; set; }

    /// <summary>The options of the field: its own, and those of the schema for the rest. No page is larger by default than it may be.</summary>
    public PagingOptions Over(PagingOptions schema)
    {
        var maximum = MaxPageSize ?? schema.MaxPageSize;
        return schema with
        {
            DefaultPageSize = Math.Min(DefaultPageSize ?? schema.DefaultPageSize, maximum),
            MaxPageSize = maximum,
            IncludeTotalCount = IncludeTotalCount ?? schema.IncludeTotalCount,
            AllowBackwardPagination = AllowBackwardPagination ?? schema.AllowBackwardPagination,
            RequirePagingBoundaries = RequirePagingBoundaries ?? schema.RequirePagingBoundaries,
            InferConnectionNameFromField = InferNameFromField ?? schema.InferConnectionNameFromField,
        };
    }
}
