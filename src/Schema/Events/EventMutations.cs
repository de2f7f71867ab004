using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>What staff do with the events of others.</summary>
[MutationType]
internal static class EventMutations
{
    /// <summary>Lets everybody see an event; one that is approved already stays so. Staff only.</summary>
    /// <param name="id">The event.</param>
    /// <param name="version">The version of the event that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the event.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<Event>>> ApproveEvent([ID<Event>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<Event, EventRules>(new RowKey(id, version), Access.Staff, write =>
        {
            if (!write.Row.IsApproved)
            {
                write.Row.IsApproved = true;
                write.AnnounceChange();
            }
        });
}
