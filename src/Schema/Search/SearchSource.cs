using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Shared;

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

    public abstract SearchIndex Kind { get; }

    /// <summary>What a hit shows of a row.</summary>
    protected abstract Expression<Func<T, SearchRow>> Row(Caller caller);

    /// <summary>The texts of a row.</summary>
    protected abstract Expression<Func<T, SearchTexts>> Texts { get; }

    public Task<List<SearchRow>> ReadRowsAsync(PyDotOrgDbContext db, Caller caller, Guid[] ids, CancellationToken cancellation) =>
        db.Visible<T, TRules>(caller).Where(row => ids.Contains(row.Id)).Select(Row(caller)).ToListAsync(cancellation);

    public Task<List<SearchTexts>> ReadTextsAsync(PyDotOrgDbContext db, Caller caller, Guid[] ids, CancellationToken cancellation) =>
        db.Visible<T, TRules>(caller).Where(row => ids.Contains(row.Id)).Select(Texts).ToListAsync(cancellation);
}
