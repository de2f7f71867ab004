using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace PyDotOrg.Graph.Data.Storage;

/// <summary>UUID version 7 (RFC 9562, 5.7) for rows that are added without an id: new rows sort behind older ones.</summary>
internal sealed class NewIdGenerator : ValueGenerator<Guid>
{
    public override bool GeneratesTemporaryValues => false;

    public override Guid Next(EntityEntry entry) =>
        Guid.CreateVersion7(entry.Context.GetService<TimeProvider>().GetUtcNow());
}
