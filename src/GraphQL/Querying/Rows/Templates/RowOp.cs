namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>One step of writing a row: fixed bytes, then perhaps a value.</summary>
internal readonly record struct RowOp
{
    /// <summary>The bytes before the value: names, colons, commas, braces.</summary>
    public required byte[] Prefix { get; init; }

    /// <summary>What follows.</summary>
    public required RowOpKind Kind { get; init; }

    /// <summary>The column of the value; meaningless for steps without one.</summary>
    public int Ordinal { get; init; }

    /// <summary>Whether the column can be null at all.</summary>
    public bool MayBeNull { get; init; }

    /// <summary>What a leaf must know beyond its column; null for other steps.</summary>
    public RowLeaf? Leaf { get; init; }

    /// <summary>The object that begins or ends, or the place that is left open, by its position in the template.</summary>
    public int Index { get; init; }
}

/// <summary>What a step of a row does after its fixed bytes.</summary>
internal enum RowOpKind
{
    /// <summary>Nothing.</summary>
    Literal,

    /// <summary>Text.</summary>
    Text,

    /// <summary>An address that is stored as text.</summary>
    Address,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A floating-point number.</summary>
    Double,

    /// <summary>A UUID.</summary>
    Guid,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A UTC time.</summary>
    Instant,

    /// <summary>A value of an enum type.</summary>
    Enum,

    /// <summary>A global id made of a UUID.</summary>
    GuidNodeId,

    /// <summary>A global id made of a whole number.</summary>
    IntegerNodeId,

    /// <summary>A global id made of something else.</summary>
    NodeId,

    /// <summary>Any other leaf, through its scalar type.</summary>
    Value,

    /// <summary>Null, and the reason: the caller may not have the field.</summary>
    Denied,

    /// <summary>The cursor of the row.</summary>
    Cursor,

    /// <summary>An object begins; null stands for it when the column says that it is missing.</summary>
    ObjectStart,

    /// <summary>An object ends.</summary>
    ObjectEnd,

    /// <summary>A place is left open for the list of a child level.</summary>
    ChildList,

    /// <summary>A place is left open for a field in memory.</summary>
    Field,
}
