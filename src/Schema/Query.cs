namespace PyDotOrg.Graph.Schema;

/// <summary>
/// What python.org knows: the releases of Python with their files, and the systems they run on; the job board; the events of
/// the community, its posts and user groups; the sponsors; the Foundation with its members, elections and work groups.
/// Every row can be had by its global id, by its slug and by its UUID; lists are paged by cursor or by offset.
/// </summary>
/// <remarks>The fields stand in the folders of their domains, in the classes that are marked as query types.</remarks>
public sealed class Query;
