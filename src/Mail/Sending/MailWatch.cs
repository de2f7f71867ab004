using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Mail.Sending;

/// <summary>Wakes the worker as soon as a mail is committed.</summary>
internal sealed class MailWatch(MailSignal signal) : CommitWatch
{
    protected override bool Matters(EntityEntry entry) => entry is { State: EntityState.Added, Entity: EmailLog };

    protected override void Tell() => signal.Ring();
}
