using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>When people may be named.</summary>
internal static class Nominations
{
    private static readonly ElectionStatus[] Open = [ElectionStatus.NominationsOpen];

    /// <summary>Refuses a write when nominations of an election are not open today; an election that does not exist was refused before.</summary>
    public static async ValueTask DemandOpenAsync<T>(Write<T> write, Guid election)
        where T : Entity
    {
        var statuses = await write.Db.Elections.Where(each => each.Id == election)
            .Select(ElectionSchedule.StatusOn(write.Caller.Today)).ToListAsync(write.Cancellation);
        if (statuses is [var status] && status != ElectionStatus.NominationsOpen)
        {
            write.Refuse(new ElectionStateError(Messages.WrongState(ElectionRules.Words.Noun, status, Open), status, Open));
        }
    }
}
