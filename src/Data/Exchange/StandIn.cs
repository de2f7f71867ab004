namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Makes the value of a column that the files do not have.</summary>
/// <param name="id">The id of the row.</param>
/// <param name="now">The time of the import in UTC.</param>
public delegate object StandIn(Guid id, DateTime now);
