namespace PyDotOrg.GraphQL.Tests.Querying.Memory;

/// <summary>Lists in memory (contract: Hot Chocolate, section 6, C15 to C19).</summary>
public sealed class MemoryFieldTests
{
    public static TheoryData<string, string> Pages => new()
    {
        {
            "{ letters(first: 2 after: \"MQ==\") { edges { node cursor } nodes pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
            """{"data":{"letters":{"edges":[{"node":"c","cursor":"Mg=="},{"node":"d","cursor":"Mw=="}],"nodes":["c","d"],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true,"startCursor":"Mg==","endCursor":"Mw=="}}}}"""
        },
        {
            "{ letters(last: 2 before: \"Ng==\") { nodes pageInfo { hasNextPage hasPreviousPage } } }",
            """{"data":{"letters":{"nodes":["e","f"],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}}}"""
        },
        {
            "{ letters(first: 0) { nodes pageInfo { hasNextPage startCursor endCursor } } }",
            """{"data":{"letters":{"nodes":[],"pageInfo":{"hasNextPage":true,"startCursor":null,"endCursor":null}}}}"""
        },
        {
            "{ letters(first: 1 last: 3) { nodes } }",
            """{"data":{"letters":{"nodes":["a"]}}}"""
        },
        {
            "{ letters(first: 5 after: \"OTk=\") { nodes pageInfo { hasNextPage hasPreviousPage } } }",
            """{"data":{"letters":{"nodes":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}}"""
        },
        {
            "{ letters { nodes } }",
            """{"data":{"letters":{"nodes":["a","b","c","d","e","f","g"]}}}"""
        },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_a_piece_of_the_list(string query, string expected) =>
        Assert.Equal(expected, await FixtureServerCase.AskAsync(query));

    public static TheoryData<string, string> Refusals => new()
    {
        {
            "{ boundedLetters { nodes } }",
            """{"errors":[{"message":"You must provide a `first` or `last` value to properly paginate the `BoundedLettersConnection`.","locations":[{"line":1,"column":3}],"path":["boundedLetters"],"extensions":{"code":"HC0052","fieldCoordinate":"Query.boundedLetters"}}],"data":{"boundedLetters":null}}"""
        },
        {
            "{ boundedLetters(last: 3) { nodes } }",
            """{"errors":[{"message":"The maximum allowed items per page were exceeded.","locations":[{"line":1,"column":3}],"path":["boundedLetters"],"extensions":{"code":"HC0051","fieldCoordinate":"Query.boundedLetters","requestedItems":3,"maxAllowedItems":2}}],"data":{"boundedLetters":null}}"""
        },
        {
            "{ letters(first: -1) { nodes } }",
            """{"errors":[{"message":"The requested number of values per page must be at least 0.","locations":[{"line":1,"column":3}],"path":["letters"],"extensions":{"code":"HC0079","fieldCoordinate":"Query.letters","field":"Query.letters","requestedItems":-1}}],"data":{"letters":null}}"""
        },
        {
            "{ letters(after: \"INVALID\") { nodes } }",
            """{"errors":[{"message":"The cursor specified in `after` has an invalid format.","locations":[{"line":1,"column":3}],"path":["letters"],"extensions":{"argument":"after","cursor":"INVALID","code":"HC0078"}}],"data":{"letters":null}}"""
        },
        {
            "{ letters(before: \"LTE=\") { nodes } }",
            """{"errors":[{"message":"The cursor specified in `before` has an invalid format.","locations":[{"line":1,"column":3}],"path":["letters"],"extensions":{"argument":"before","cursor":"LTE=","code":"HC0078"}}],"data":{"letters":null}}"""
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_wrong_argument_is_refused(string query, string expected) =>
        Assert.Equal(expected, await FixtureServerCase.AskAsync(query));

    public static TheoryData<string, string> Books => new()
    {
        {
            "first: 2 where: { genre: { in: [SCI_FI, POETRY] } } order: [{ pages: DESC }]",
            """{"totalCount":3,"nodes":[{"title":"Gamma","pages":300},{"title":"Delta","pages":150}]}"""
        },
        {
            "where: { author: { name: { eq: \"Ada\" } }, pages: { gt: 100 } }",
            """{"totalCount":2,"nodes":[{"title":"Beta","pages":200},{"title":"Epsilon","pages":250}]}"""
        },
        {
            "where: { title: { contains: \"ta\" } } order: [{ author: { name: DESC } }, { title: ASC }]",
            """{"totalCount":2,"nodes":[{"title":"Delta","pages":150},{"title":"Beta","pages":200}]}"""
        },
        {
            "where: { or: [{ pages: { lt: 150 } }, { and: [{ pages: { gte: 250 } }, { title: { nstartsWith: \"G\" } }] }] }",
            """{"totalCount":2,"nodes":[{"title":"Alpha","pages":100},{"title":"Epsilon","pages":250}]}"""
        },
        {
            "order: [{ genre: ASC, pages: DESC }]",
            """{"totalCount":5,"nodes":[{"title":"Gamma","pages":300},{"title":"Alpha","pages":100},{"title":"Epsilon","pages":250},{"title":"Beta","pages":200},{"title":"Delta","pages":150}]}"""
        },
        {
            "where: { id: { in: [2, 5] } }",
            """{"totalCount":2,"nodes":[{"title":"Beta","pages":200},{"title":"Epsilon","pages":250}]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Books))]
    public async Task A_list_is_filtered_and_sorted_before_its_page_is_cut(string arguments, string expected) =>
        Assert.Equal($$$"""{"data":{"books":{{{expected}}}}}""", await FixtureServerCase.AskAsync($"{{ books({arguments}) {{ totalCount nodes {{ title pages }} }} }}"));
}
