using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The fields of an entity that is a text with markup by an author.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Its rules.</typeparam>
internal abstract class WrittenType<T, TRules> : AuthoredType<T, TRules>
    where T : Entity, ICreated, IRichText
    where TRules : IEntityRules<T>
{
    /// <summary>The text.</summary>
    public static RichText Content([Parent(requires: RichText.Columns)] T row) => RichText.Of(row);
}
