using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Everybody sees all of them.</summary>
internal sealed class ElectionRules : IEntityWrites<Election>
{
    public static EntityWords Words { get; } =
        new("election", "elections", "An election", "Elections to the Foundation's board, the latest first");

    public static IOrderedQueryable<Election> InOrder(IQueryable<Election> rows) => rows.OrderByDescending(election => election.NominationsOpen);

    public static void Describe(ListFields<Election> fields) => fields
        .Add(election => election.Slug)
        .AddName(election => election.Name)
        .Add(election => election.NominationsOpen)
        .Add(election => election.NominationsClose)
        .Add(election => election.VotingOpen)
        .Add(election => election.VotingClose)
        .Add(election => election.CreatedAt)
        .Add(election => election.UpdatedAt);

    public static string? SlugSource(Election row) => row.Name;

    public static IEnumerable<ValidationError> Check(Election row)
    {
        if (row.NominationsClose < row.NominationsOpen)
        {
            yield return new ValidationError(Messages.EndBeforeStart, ["nominationsClose"]);
        }

        if (row.VotingOpen < row.NominationsClose)
        {
            yield return new ValidationError(Messages.VotingBeforeNominations, ["votingOpen"]);
        }

        if (row.VotingClose < row.VotingOpen)
        {
            yield return new ValidationError(Messages.EndBeforeStart, ["votingClose"]);
        }
    }
}
