using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Everybody sees all of them.</summary>
internal sealed class ElectionRules : IEntityRules<Election>
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
}
