using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using PyDotOrg.Graph.Rest.Binding;

namespace PyDotOrg.Graph.Rest.Tests.Binding;

public sealed class PageRulesTests
{
    private static readonly PageRules Rules = new(DefaultLimit: 100, MaxLimit: 1000);

    public static TheoryData<string, int, int> Pages { get; } = new()
    {
        { "", 0, 100 },
        { "?limit=20", 0, 20 },
        { "?offset=40", 40, 100 },
        { "?limit=20&offset=40", 40, 20 },
        { "?limit=1000", 0, 1000 },
        { "?currentPage=3", 40, 20 },
        { "?pageSize=50", 0, 50 },
        { "?currentPage=2&pageSize=50", 50, 50 },
        { "?page=2&per_page=50", 50, 50 },
        { "?page=9&currentPage=2&pageSize=10", 10, 10 },
        { "?limit=5&currentPage=7&pageSize=50", 0, 5 },
        { "?offset=5&currentPage=7", 5, 100 },
        { "?limit=&offset=", 0, 100 },
        { "?limit=1&limit=2", 0, 2 },
        { "?currentPage=2147483647&pageSize=100", int.MaxValue, 100 },
    };

    public static TheoryData<string, string> WrongPages { get; } = new()
    {
        { "?limit=0", "limit: \"0\" is not an integer between 1 and 1000." },
        { "?limit=1001", "limit: \"1001\" is not an integer between 1 and 1000." },
        { "?limit=abc", "limit: \"abc\" is not an integer between 1 and 1000." },
        { "?limit=1.5", "limit: \"1.5\" is not an integer between 1 and 1000." },
        { "?limit=99999999999999999999", "limit: \"99999999999999999999\" is not an integer between 1 and 1000." },
        { "?offset=-1", "offset: \"-1\" is not an integer of at least 0." },
        { "?currentPage=0", "currentPage: \"0\" is not an integer of at least 1." },
        { "?pageSize=101", "pageSize: \"101\" is not an integer between 1 and 100." },
        { "?limit=5&currentPage=x", "currentPage: \"x\" is not an integer of at least 1." },
        { "?limit=%20", "limit: \" \" is not an integer between 1 and 1000." },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_read_from_either_pattern(string query, int skip, int take)
    {
        var errors = new List<BindingError>();

        var page = Rules.Read(Parse(query), errors);

        Assert.Empty(errors);
        Assert.Equal((skip, take), (page.Skip, page.Take));
    }

    [Theory]
    [MemberData(nameof(WrongPages))]
    public void A_wrong_number_is_refused_by_name_even_where_it_would_not_count(string query, string expected)
    {
        var errors = new List<BindingError>();

        Rules.Read(Parse(query), errors);

        Assert.Equal([expected], errors.Select(error => $"{error.Key}: {error.Message}"));
    }

    [Fact]
    public void Every_wrong_number_is_named_at_once()
    {
        var errors = new List<BindingError>();

        Rules.Read(Parse("?limit=0&offset=x&pageSize=0"), errors);

        Assert.Equal(["limit", "offset", "pageSize"], errors.Select(error => error.Key));
    }

    private static QueryCollection Parse(string query) => new(QueryHelpers.ParseQuery(query));
}
