namespace PyDotOrg.GraphQL.Types;

/// <summary>Gives the list of a field in parts. What is not set is taken from the schema's paging options.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public abstract class PagingAttribute : Attribute, IDataStep
{
    private protected PagingAttribute(PagingKind kind, Type? itemType, int order)
    {
        Kind = kind;
        Settings = new PagingSettings { ItemType = itemType };
        Order = order;
    }

    /// <summary>The line of the attribute, which tells the order of several.</summary>
    public int Order { get; }

    /// <summary>The items of a part when the client names no number.</summary>
    public int DefaultPageSize { get => Settings.DefaultPageSize ?? 0; set => Settings.DefaultPageSize = value; }

    /// <summary>The most items that a client may ask for at once.</summary>
    public int MaxPageSize { get => Settings.MaxPageSize ?? 0; set => Settings.MaxPageSize = value; }

    /// <summary>Whether the type of the field has <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get => Settings.IncludeTotalCount ?? false; set => Settings.IncludeTotalCount = value; }

    DataStep IDataStep.Step => DataStep.Paging;

    internal PagingKind Kind { get; }

    internal PagingSettings Settings { get; }
}

/// <summary>Gives the list of a field in pages with cursors.</summary>
public abstract class CursorPagingAttribute : PagingAttribute
{
    private protected CursorPagingAttribute(Type? itemType, int order)
        : base(PagingKind.Cursor, itemType, order)
    {
    }

    /// <summary>The name of the connection without its suffix; null for the name of the field.</summary>
    public string? ConnectionName { get => Settings.Name; set => Settings.Name = value; }

    /// <summary>Whether the field takes <c>last</c> and <c>before</c>.</summary>
    public bool AllowBackwardPagination { get => Settings.AllowBackwardPagination ?? true; set => Settings.AllowBackwardPagination = value; }

    /// <summary>Whether clients must give <c>first</c> or <c>last</c>.</summary>
    public bool RequirePagingBoundaries { get => Settings.RequirePagingBoundaries ?? false; set => Settings.RequirePagingBoundaries = value; }

    /// <summary>Whether the connection is named after the field; otherwise after its nodes.</summary>
    public bool InferConnectionNameFromField { get => Settings.InferNameFromField ?? true; set => Settings.InferNameFromField = value; }
}
