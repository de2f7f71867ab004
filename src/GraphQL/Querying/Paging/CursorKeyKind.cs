namespace PyDotOrg.GraphQL.Querying.Paging;

/// <summary>How the value of an order key stands in a cursor.</summary>
internal enum CursorKeyKind
{
    /// <summary>An integer of any size, or an enum's number.</summary>
    Integer,

    /// <summary>A Boolean.</summary>
    Boolean,

    /// <summary>A floating-point number.</summary>
    Double,

    /// <summary>A UUID.</summary>
    Guid,

    /// <summary>Text in UTF-8.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A UTC time.</summary>
    Instant,

    /// <summary>A decimal number.</summary>
    Decimal,
}
