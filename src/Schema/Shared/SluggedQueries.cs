using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The root fields of entities that have a slug.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Its words and rules.</typeparam>
internal abstract class SluggedQueries<T, TRules> : EntityQueries<T, TRules>
    where T : Entity, ISlugged
    where TRules : IEntityRules<T>
{
    /// <param name="slug">The slug, compared exactly.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<T> BySlug(string slug, PyDotOrgDbContext db, Caller caller) =>
        db.Visible<T, TRules>(caller).Where(row => row.Slug == slug);

    internal static void Configure(IObjectTypeDescriptor<SluggedQueries<T, TRules>> descriptor) =>
        descriptor.Field(static queries => queries.BySlug(default!, default!, default!))
            .Name($"{TRules.Words.Singular}BySlug")
            .Description($"{TRules.Words.One} by its slug; null when there is none.")
            .Reading(TRules.ReadTier);
}
