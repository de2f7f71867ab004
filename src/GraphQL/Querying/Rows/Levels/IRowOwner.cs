using PyDotOrg.GraphQL.Execution.Results;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>Knows the places that the lists of a level have in the result.</summary>
internal interface IRowOwner
{
    /// <summary>The place of a list; the first one where several places show it.</summary>
    (ResultContainer Container, int Index) PlaceOf(int bucket);
}
