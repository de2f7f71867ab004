using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Reads the rows of one kind that a search has found.</summary>
internal interface ISearchSource
{
    /// <summary>The kind.</summary>
    SearchIndex Kind { get; }

    /// <summary>Reads what hits show of rows; a row that the caller does not see is not among them.</summary>
    Task<List<SearchRow>> ReadRowsAsync(PyDotOrgDbContext db, Caller caller, Guid[] ids, CancellationToken cancellation);

    /// <summary>Reads the texts of rows.</summary>
    Task<List<SearchTexts>> ReadTextsAsync(PyDotOrgDbContext db, Caller caller, Guid[] ids, CancellationToken cancellation);
}

/// <summary>Reads rows of a table by the rules that hold for them everywhere.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Says which rows a caller sees.</typeparam>
internal abstract class SearchSource<T, TRules> : ISearchSource
    where T : Entity
    where TRules : IEntityRules<T>
{
    /// <summary>Characters of a description that are read to show its beginning.</summary>
    protected const int DescriptionRead = 1000;

    private readonly Latest<Expression<Func<T, bool>>?, CompiledRead<SearchRow>> _rows;
    private readonly Latest<Expression<Func<T, bool>>?, CompiledRead<SearchTexts>> _texts;

    protected SearchSource()
    {
        _rows = new(rule => Compile(Row, rule));
        _texts = new(rule => Compile(Texts, rule));
    }

    private delegate IAsyncEnumerable<TRow> CompiledRead<out TRow>(PyDotOrgDbContext db, Guid[] ids, DateTime now);

    public abstract SearchIndex Kind { get; }

    /// <summary>What a hit shows of a row at a time.</summary>
    protected abstract Expression<Func<T, DateTime, SearchRow>> Row { get; }

    /// <summary>The texts of a row.</summary>
    protected abstract Expression<Func<T, DateTime, SearchTexts>> Texts { get; }

    public Task<List<SearchRow>> ReadRowsAsync(PyDotOrgDbContext db, Caller caller, Guid[] ids, CancellationToken cancellation) =>
        ReadAsync(_rows.Of(TRules.VisibleTo(caller))(db, ids, caller.Now), cancellation);

    public Task<List<SearchTexts>> ReadTextsAsync(PyDotOrgDbContext db, Caller caller, Guid[] ids, CancellationToken cancellation) =>
        ReadAsync(_texts.Of(TRules.VisibleTo(caller))(db, ids, caller.Now), cancellation);

    private static async Task<List<TRow>> ReadAsync<TRow>(IAsyncEnumerable<TRow> rows, CancellationToken cancellation)
        where TRow : SearchedRow
    {
        var read = new List<TRow>();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            if (row.IsVisible)
            {
                read.Add(row);
            }
        }

        return read;
    }

    /// <remarks>
    /// The rule is asked as a value of each row rather than as a condition, and lists are read by a statement of their own:
    /// SQLite would rather walk over all public rows, or join all lists beforehand, than look up a few ids.
    /// </remarks>
    private static CompiledRead<TRow> Compile<TRow>(Expression<Func<T, DateTime, TRow>> row, Expression<Func<T, bool>>? isVisible)
        where TRow : SearchedRow
    {
        var (ids, now) = (Expression.Parameter(typeof(Guid[]), "ids"), row.Parameters[1]);
        var made = (MemberInitExpression)row.Body; // Sources write their rows so.
        var rule = isVisible is null ? Expression.Constant(true) : Substitution.Apply(isVisible, row.Parameters[0]);
        var bound = Expression.Bind(typeof(SearchedRow).GetProperty(nameof(SearchedRow.IsVisible))!, rule); // It has that property.
        var complete = Expression.Lambda<Func<T, TRow>>(made.Update(made.NewExpression, [.. made.Bindings, bound]), row.Parameters[0]);
        Expression<Func<PyDotOrgDbContext, Guid[], IQueryable<T>>> wanted = (db, keys) =>
            db.Set<T>().Where(each => keys.Contains(each.Id)).AsSplitQuery();
        var query = Expression.Lambda<Func<PyDotOrgDbContext, Guid[], DateTime, IQueryable<TRow>>>(
            Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(T), typeof(TRow)], Substitution.Replace(wanted.Body, wanted.Parameters[1], ids), complete),
            wanted.Parameters[0],
            ids,
            now);
        return EF.CompileAsyncQuery(query).Invoke;
    }
}
