using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Writing;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>
/// The one way in which mutations write: rows are found as the caller sees them, rules are asked, everything is saved at once or
/// not at all, and what was saved is given back to be read.
/// </summary>
internal sealed class Writer
{
    /// <summary>How often a write begins anew that names no version and meets others.</summary>
    private const int MaxAttempts = 5;

    private readonly IResolverContext _context;
    private readonly IDbContextFactory<PyDotOrgDbContext> _contexts;
    private readonly Caller _caller;

    /// <param name="context">The mutation that writes.</param>
    /// <exception cref="GraphQLException">The caller's API key changes nothing.</exception>
    public Writer(IResolverContext context)
    {
        _context = context;
        _contexts = context.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>();
        _caller = Caller.Of(context.User, context.Services.GetRequiredService<TimeProvider>());
        RequireWriting(_caller);
    }

    /// <summary>Keeps callers out whose API key changes nothing; what writes without this class asks here.</summary>
    /// <exception cref="GraphQLException">The caller is one of them.</exception>
    public static void RequireWriting(Caller caller)
    {
        if (caller.IsReadOnly)
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage(Messages.KeyOnlyReads).SetCode(ErrorCodes.Authentication.NotAuthorized).Build());
        }
    }

    private CancellationToken Cancellation => _context.RequestAborted;

    /// <summary>Makes a row.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TRules">Its rules.</typeparam>
    /// <typeparam name="TInput">What the caller sends.</typeparam>
    public async Task<FieldResult<IQueryable<T>>> CreateAsync<T, TRules, TInput>(TInput input)
        where T : Entity, new()
        where TRules : IEntityWrites<T>
        where TInput : class
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = _contexts.CreateDbContext();
            var write = new Write<T>(new T(), db, _caller, Cancellation) { Services = _context.Services, IsNew = true, Input = input };
            db.Add(write.Row);
            await InputMapping<TInput, T>.ApplyAsync(input, write);
            var hasOwnSlug = write.Row is ISlugged { Slug.Length: > 0 };
            await CompleteAsync<T, TRules>(write);
            if (write.Errors.Count > 0)
            {
                return FieldResult<IQueryable<T>>.Failed(write.Errors);
            }

            try
            {
                return await SaveAndReadAsync(write);
            }
            catch (DbUpdateException exception) when (attempt < MaxAttempts && Refusal.IsTaken(exception) && RefusedRow(write, exception).Entity != write.Row)
            {
                // A row that was made along with this one has come meanwhile; the next attempt finds it.
            }
            catch (DbUpdateException exception) when (TakenBy<T, TRules>(write, exception) is { } taken)
            {
                if (hasOwnSlug || taken.Field != MutationInput.NameOf(nameof(ISlugged.Slug)) || attempt == MaxAttempts)
                {
                    return FieldResult<IQueryable<T>>.Failed(taken);
                }
            }
            catch (DbUpdateException exception) when (Refusal.IsBrokenReference(exception) && attempt < MaxAttempts)
            {
                // What the row refers to has been deleted meanwhile; the next attempt says which it was.
            }
        }
    }

    /// <summary>Changes a row as an input says.</summary>
    public Task<FieldResult<IQueryable<T>>> UpdateAsync<T, TRules, TInput>(TInput input)
        where T : Entity
        where TRules : IEntityWrites<T>
        where TInput : class, IUpdateInput => UpdateAsync<T, TRules, TInput>(new RowKey(input.Id, input.Version), TRules.Update, input);

    /// <summary>Changes a row that the input does not name.</summary>
    /// <param name="key">The row.</param>
    /// <param name="access">Who may.</param>
    /// <param name="input">What the caller sends.</param>
    public Task<FieldResult<IQueryable<T>>> UpdateAsync<T, TRules, TInput>(RowKey key, Access access, TInput input)
        where T : Entity
        where TRules : IEntityWrites<T>
        where TInput : class =>
        ChangeAsync<T, TRules>(key, access, input, async write =>
        {
            await InputMapping<TInput, T>.ApplyAsync(input, write);
            await CompleteAsync<T, TRules>(write);
        });

    /// <summary>Changes a row.</summary>
    /// <param name="key">The row.</param>
    /// <param name="access">Who may.</param>
    /// <param name="change">Changes it.</param>
    public Task<FieldResult<IQueryable<T>>> ChangeAsync<T, TRules>(RowKey key, Access access, Action<Write<T>> change)
        where T : Entity
        where TRules : IEntityWrites<T> =>
        ChangeAsync<T, TRules>(key, access, null, write =>
        {
            change(write);
            return Task.CompletedTask;
        });

    /// <inheritdoc cref="ChangeAsync{T, TRules}(RowKey, Access, Action{Write{T}})"/>
    public Task<FieldResult<IQueryable<T>>> ChangeAsync<T, TRules>(RowKey key, Access access, Func<Write<T>, Task> change)
        where T : Entity
        where TRules : IEntityWrites<T> => ChangeAsync<T, TRules>(key, access, null, change);

    /// <summary>Deletes a row.</summary>
    /// <param name="key">The row.</param>
    /// <param name="access">Who may.</param>
    /// <returns>The id of the row.</returns>
    public async Task<FieldResult<Guid>> DeleteAsync<T, TRules>(RowKey key, Access access)
        where T : Entity
        where TRules : IEntityWrites<T>
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = _contexts.CreateDbContext();
            var (write, refusal) = await FindAsync<T, TRules>(db, key, access, null);
            refusal ??= TRules.RefuseDelete(write!.Row, _caller) ?? await InUseAsync<T, TRules>(db, key.Id);
            if (refusal is not null)
            {
                return FieldResult<Guid>.Failed(refusal);
            }

            try
            {
                await TRules.LeaveAsync(write!); // Without a refusal there is one.
                db.Remove(write!.Row);
                await SaveAsync(write);
                return key.Id;
            }
            catch (DbUpdateConcurrencyException) when (key.IsAnyVersion && attempt < MaxAttempts)
            {
                // Somebody has changed the row meanwhile.
            }
            catch (DbUpdateConcurrencyException)
            {
                return FieldResult<Guid>.Failed(await ConflictAsync<T, TRules>(key.Id));
            }
            catch (DbUpdateException exception) when (Refusal.IsBrokenReference(exception) && attempt < MaxAttempts)
            {
                // A row that needs this one has come meanwhile; the next attempt names it.
            }
        }
    }

    private async Task<FieldResult<IQueryable<T>>> ChangeAsync<T, TRules>(RowKey key, Access access, object? input, Func<Write<T>, Task> change)
        where T : Entity
        where TRules : IEntityWrites<T>
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = _contexts.CreateDbContext();
            var (write, refusal) = await FindAsync<T, TRules>(db, key, access, input);
            refusal ??= input is null ? null : TRules.RefuseUpdate(write!.Row, _caller); // Without a refusal there is a row.
            if (refusal is not null)
            {
                return FieldResult<IQueryable<T>>.Failed(refusal);
            }

            await change(write!); // As above.
            if (write!.Errors.Count > 0)
            {
                return FieldResult<IQueryable<T>>.Failed(write.Errors);
            }

            try
            {
                return await SaveAndReadAsync(write);
            }
            catch (DbUpdateConcurrencyException exception)
                when (attempt < MaxAttempts && (key.IsAnyVersion || exception.Entries is [{ Entity: var other }, ..] && other != write.Row))
            {
                // Somebody has changed the row meanwhile, or one that is written along with it; the next attempt finds it as it is.
            }
            catch (DbUpdateConcurrencyException)
            {
                return FieldResult<IQueryable<T>>.Failed(await ConflictAsync<T, TRules>(key.Id));
            }
            catch (DbUpdateException exception) when (TakenBy<T, TRules>(write, exception) is { } taken)
            {
                return FieldResult<IQueryable<T>>.Failed(taken);
            }
            catch (DbUpdateException exception) when (Refusal.IsBrokenReference(exception) && attempt < MaxAttempts)
            {
                // What the row refers to has been deleted meanwhile; the next attempt says which it was.
            }
        }
    }

    /// <summary>Finds a row and asks whether this caller may write it, and this version of it.</summary>
    private async Task<(Write<T>? Write, object? Refusal)> FindAsync<T, TRules>(PyDotOrgDbContext db, RowKey key, Access access, object? input)
        where T : Entity
        where TRules : IEntityWrites<T>
    {
        var row = await db.VisibleRow<T, TRules>(_caller, key.Id).AsTracking().FirstOrDefaultAsync(Cancellation);
        if (row is null)
        {
            return (null, NotFoundError.Of(TRules.Words));
        }

        if (access == Access.Owner && !_caller.IsStaff && await FindOwnerAsync<T, TRules>(db, row) != _caller.UserId)
        {
            return (null, new NotAllowedError(Messages.OwnerOnly));
        }

        return key.IsAnyVersion || row.RowVersion == key.Version
            ? (new Write<T>(row, db, _caller, Cancellation) { Services = _context.Services, Input = input }, null)
            : (null, new ConflictError(Messages.Conflict(TRules.Words.Noun, row.RowVersion), row.RowVersion));
    }

    /// <summary>The account that a row belongs to; an id that no caller has when it is nobody's.</summary>
    private async Task<Guid> FindOwnerAsync<T, TRules>(PyDotOrgDbContext db, T row)
        where T : Entity
        where TRules : IEntityWrites<T>
    {
        var owner = TRules.Owner is { } expression
            ? await db.Set<T>().Where(each => each.Id == row.Id).Select(expression).FirstOrDefaultAsync(Cancellation)
            : (row as ICreated)?.CreatorId;
        return owner ?? Guid.Empty;
    }

    /// <summary>Does what belongs to a row whose values have been set.</summary>
    private async Task CompleteAsync<T, TRules>(Write<T> write)
        where T : Entity
        where TRules : IEntityWrites<T>
    {
        if (write is { IsNew: true, Row: ICreated created })
        {
            created.CreatorId = _caller.UserId;
        }

        await TRules.CompleteAsync(write);
        foreach (var problem in TRules.Check(write.Row))
        {
            write.RefuseValue(problem.Message, problem.Path);
        }

        if (write.Errors.Count == 0 && write is { IsNew: true, Row: ISlugged { Slug.Length: 0 } slugged } && TRules.SlugSource(write.Row) is { } name)
        {
            var slugs = write.Db.Set<T>().Select(static row => EF.Property<string>(row, nameof(ISlugged.Slug)));
            slugged.Slug = await Slugs.FindFreeAsync(slugs, name, Cancellation);
        }
    }

    /// <summary>Saves a row and gives it back: who has written it sees it, whatever has become of it; its fields have rules of their own.</summary>
    private async Task<FieldResult<IQueryable<T>>> SaveAndReadAsync<T>(Write<T> write)
        where T : Entity
    {
        await SaveAsync(write);
        var id = write.Row.Id;
        var reading = _context.Services.GetRequiredService<PyDotOrgDbContext>();
        return new FieldResult<IQueryable<T>>(reading.Set<T>().Where(row => row.Id == id));
    }

    private async Task SaveAsync<T>(Write<T> write)
        where T : Entity
    {
        if (write.Row is IModified modified && write.Db.Entry(write.Row).State is EntityState.Added or EntityState.Modified)
        {
            modified.LastModifiedById = _caller.UserId;
        }

        await _context.Services.GetRequiredService<Announcer>().SaveAsync(write.Db, write.Announcements, Cancellation);
    }

    /// <summary>The row itself where it may be the one that the database has refused, else one that is saved along with it.</summary>
    private static EntityEntry RefusedRow<T>(Write<T> write, DbUpdateException exception)
        where T : Entity =>
        Refusal.RefusedRows(exception) is [var first, ..] rows && rows.All(row => row.Entity != write.Row) ? first : write.Db.Entry(write.Row);

    private static AlreadyExistsError? TakenBy<T, TRules>(Write<T> write, DbUpdateException exception)
        where T : Entity
        where TRules : IEntityWrites<T>
    {
        var entry = RefusedRow(write, exception);
        if (Refusal.TakenProperties(exception, entry.Metadata) is not [var first, ..])
        {
            return null;
        }

        var field = MutationInput.NameOf(first);
        var value = Convert.ToString(entry.Property(first).CurrentValue, System.Globalization.CultureInfo.InvariantCulture) ?? "";
        return TRules.ExplainTaken(new AlreadyExistsError(Messages.Taken(MutationInput.WordsOf(entry.Metadata.ClrType.Name), field, value), field, value));
    }

    private async Task<object?> InUseAsync<T, TRules>(PyDotOrgDbContext db, Guid id)
        where T : Entity
        where TRules : IEntityWrites<T>
    {
        var found = await Dependants.FindAsync<T>(db, id, Cancellation);
        Dependant[] dependants = [.. found.Select(each => new Dependant(each.Table, each.Count))];
        return dependants.Length == 0 ? null : new InUseError(Messages.InUse(TRules.Words.Noun, dependants), dependants);
    }

    /// <summary>What became of a row that somebody else has written meanwhile.</summary>
    private async Task<object> ConflictAsync<T, TRules>(Guid id)
        where T : Entity
        where TRules : IEntityWrites<T>
    {
        await using var db = _contexts.CreateDbContext();
        var version = await db.VisibleRow<T, TRules>(_caller, id).Select(row => (long?)row.RowVersion).FirstOrDefaultAsync(Cancellation);
        return version is { } current
            ? new ConflictError(Messages.Conflict(TRules.Words.Noun, current), current)
            : NotFoundError.Of(TRules.Words);
    }
}
