using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The root fields that every entity has: two kinds of lists, and lookups by both ids.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Its words and rules.</typeparam>
internal abstract class EntityQueries<T, TRules>
    where T : Entity
    where TRules : IEntityRules<T>
{
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<T> Page(PyDotOrgDbContext db, Caller caller) => db.Listed<T, TRules>(caller);

    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<T> Segment(PyDotOrgDbContext db, Caller caller) => db.Listed<T, TRules>(caller);

    /// <param name="id">The global id.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<T> ById(Guid id, PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<T, TRules>(caller, id);

    /// <param name="uuid">The id of the row.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<T> ByUuid(Guid uuid, PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<T, TRules>(caller, uuid);

    internal static void Configure(IObjectTypeDescriptor<EntityQueries<T, TRules>> descriptor)
    {
        var words = TRules.Words;
        var tier = TRules.ReadTier;
        descriptor.Field(static queries => queries.Page(default!, default!))
            .Name(words.Plural)
            .Description($"{words.Many}.")
            .MaxPageSize(TRules.MaxPageSize)
            .Reading(tier);
        descriptor.Field(static queries => queries.Segment(default!, default!))
            .Name($"{words.Plural}Offset")
            .Description($"{words.Many}, for clients that count rows instead of keeping cursors.")
            .Reading(tier);
        descriptor.Field(static queries => queries.ById(default, default!, default!))
            .Name(words.Lookup)
            .Description($"{words.One} by its global id; null when there is none.")
            .Argument("id", static id => id.ID<T>())
            .Reading(tier);
        descriptor.Field(static queries => queries.ByUuid(default, default!, default!))
            .Name($"{words.Singular}ByUuid")
            .Description($"{words.One} by the id that the REST API shows; null when there is none.")
            .Reading(tier);
    }
}
