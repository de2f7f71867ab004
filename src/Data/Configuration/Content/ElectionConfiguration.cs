using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class ElectionConfiguration : EntityConfiguration<Election>
{
    protected override void ConfigureRow(EntityTypeBuilder<Election> builder)
    {
        builder.ToTable("Elections");
        builder.HasLimit(TextLimits.Name, election => election.Name);
        builder.HasOrder(nameof(Election.NominationsOpen), descending: true);
        builder.HasIndex(election => election.VotingClose);
    }
}
