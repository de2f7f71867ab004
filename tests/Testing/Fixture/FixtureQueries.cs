using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Testing.Fixture;

/// <summary>The queries of the compatibility fixture (contract: Hot Chocolate, section 6.1).</summary>
[QueryType]
[GraphQLDescription("The queries of the compatibility fixture.")]
public static class FixtureQueries
{
    /// <summary>Tells that somebody listens.</summary>
    public static string Ping() => "pong";

    /// <summary>Gives a text back.</summary>
    /// <param name="value">The text.</param>
    public static string Echo(string value) => value;

    /// <summary>The first seven letters.</summary>
    [UsePaging]
    public static IEnumerable<string> GetLetters() => ["a", "b", "c", "d", "e", "f", "g"];

    /// <summary>The first seven letters, two at most at a time.</summary>
    [UsePaging(MaxPageSize = 2, RequirePagingBoundaries = true)]
    public static IEnumerable<string> GetBoundedLetters() => GetLetters();

    /// <summary>The books.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Book> GetBooks() => Books.All.AsQueryable();

    /// <summary>One book.</summary>
    /// <param name="id">The global id of the book.</param>
    public static Book? GetBook([ID<Book>] int id) => Book.Get(id);

    /// <summary>What only known callers read.</summary>
    [Authorize]
    public static string? GetSecret() => "secret";

    /// <summary>What always fails.</summary>
    public static string? GetBoom() => throw new InvalidOperationException("db password");

    /// <summary>What is there at once.</summary>
    public static Sample GetSample() => new(1, "t");
}

/// <summary>What is there at once.</summary>
/// <param name="Int">A number.</param>
/// <param name="Text">A text.</param>
public sealed record Sample(int Int, string Text);
