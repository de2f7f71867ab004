using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>How each row of a list becomes JSON. Immutable; compiled once for a statement.</summary>
internal sealed class RowTemplate
{
    /// <summary>The steps in order.</summary>
    public required RowOp[] Ops { get; init; }

    /// <summary>The objects, the row's own first, each before those inside it.</summary>
    public required RowObject[] Objects { get; init; }

    /// <summary>The places that rows leave open, and the bounds of objects that may have to be taken back, in order.</summary>
    public required RowPlace[] Places { get; init; }

    /// <summary>
    /// Whether rows leave places open at all. Bounds of objects serve what is between them; without open places no row keeps
    /// where they are.
    /// </summary>
    public required bool HasOpenPlaces { get; init; }

    /// <summary>Whether null may stand for a whole row.</summary>
    public required bool IsNullable { get; init; }
}

/// <summary>An object inside a row.</summary>
internal sealed class RowObject
{
    /// <summary>The object type.</summary>
    public required ObjectType Type { get; init; }

    /// <summary>The object around this one, by its position; -1 for the row's own.</summary>
    public required int Parent { get; init; }

    /// <summary>The field that leads to the object; null for the row's own.</summary>
    public Selection? Selection { get; init; }

    /// <summary>Whether null may stand for the object.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The step that ends the object.</summary>
    public int EndOp { get; set; }

    /// <summary>The first place inside the object.</summary>
    public int FirstPlace { get; set; }

    /// <summary>The place behind the last one inside the object.</summary>
    public int EndPlace { get; set; }

    /// <summary>Makes the object in memory for the fields that ask for it; null when none does.</summary>
    public RowMaterializer? Materializer { get; set; }
}

/// <summary>A place that rows leave open.</summary>
/// <param name="Kind">What belongs there.</param>
/// <param name="Object">The object that the place is in, by its position; the object itself for its bounds.</param>
/// <param name="Selection">The field; null for bounds.</param>
/// <param name="Child">The child level whose list belongs there, by its position; meaningless for others.</param>
internal readonly record struct RowPlace(RowPlaceKind Kind, int Object, Selection? Selection, int Child);

/// <summary>What belongs into an open place.</summary>
internal enum RowPlaceKind
{
    /// <summary>The list of a child level.</summary>
    ChildList,

    /// <summary>The value of a field in memory.</summary>
    Field,

    /// <summary>Nothing: an object begins here.</summary>
    ObjectStart,

    /// <summary>Nothing: an object ends here.</summary>
    ObjectEnd,
}

/// <summary>Makes an object of the values of a row.</summary>
internal delegate object RowMaterializer(RowReader row);
