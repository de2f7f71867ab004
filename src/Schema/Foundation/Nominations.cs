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

    /// <summary>Finds the one who is named, or makes them one; election and account must exist.</summary>
    /// <returns>The election; an id that none has when it does not exist.</returns>
    public static async Task<Guid> FindNomineeAsync(Write<Nomination> write, NominateInput input)
    {
        var db = write.Db;
        var election = await db.Elections.Where(each => each.Slug == input.ElectionSlug).Select(static each => each.Id).FirstOrDefaultAsync(write.Cancellation);
        var user = await db.Users.Where(each => each.Username == input.NomineeUsername && each.IsActive)
            .Select(static each => each.Id).FirstOrDefaultAsync(write.Cancellation);
        if (election == Guid.Empty)
        {
            write.Refuse(new NotFoundError(Messages.NoElection));
        }
        else if (user == Guid.Empty)
        {
            write.Refuse(new NotFoundError(Messages.NoMember));
        }
        else
        {
            write.Row.Nominee = await db.Nominees.AsTracking().FirstOrDefaultAsync(each => each.ElectionId == election && each.UserId == user, write.Cancellation)
                ?? new Nominee { ElectionId = election, UserId = user };
        }

        return election;
    }
}
