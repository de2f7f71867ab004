namespace PyDotOrg.Graph.Micro.Board;

/// <summary>One way to list jobs by indexed keys.</summary>
/// <param name="Name">What is printed.</param>
/// <param name="Where">The filter, as GraphQL writes it.</param>
/// <param name="Order">The order, as GraphQL writes it; empty for the newest first.</param>
internal sealed record BoardList(string Name, string Where, string Order)
{
    /// <summary>The lists that are measured.</summary>
    public static IReadOnlyList<BoardList> All { get; } =
    [
        new("all, the newest first", "", ""),
        new("one country, the newest first", "country: { eq: \"Country 5\" }", ""),
        new("remote, the newest first", "telecommuting: { eq: true }", ""),
        new("one category, the newest first", "category: { slug: { eq: \"category-5\" } }", ""),
        new("one type, the newest first", "jobTypes: { some: { slug: { eq: \"type-5\" } } }", ""),
        new("either of two types, the newest first", "jobTypes: { some: { slug: { in: [\"type-5\", \"type-6\"] } } }", ""),
        new("older than a day in the past, the newest first", "createdAt: { lt: \"2018-06-01T00:00:00Z\" }", ""),
        new("a country and a type, the newest first", "country: { eq: \"Country 5\" }, jobTypes: { some: { slug: { eq: \"type-5\" } } }", ""),
        new("a rare country, the newest first", "country: { eq: \"rare\" }", ""),
        new("a rare category, the newest first", "category: { slug: { eq: \"rare\" } }", ""),
        new("a rare type, the newest first", "jobTypes: { some: { slug: { eq: \"rare\" } } }", ""),
        new("all, by last day", "", "{ expires: ASC }"),
        new("all, by last day, the last one first", "", "{ expires: DESC }"),
        new("all, by title", "", "{ jobTitle: ASC }"),
        new("all, by title, the last one first", "", "{ jobTitle: DESC }"),
        new("all, by company", "", "{ companyName: ASC }"),
        new("all, by slug", "", "{ slug: ASC }"),
        new("all, the oldest first", "", "{ createdAt: ASC }"),
        new("one country, by title", "country: { eq: \"Country 5\" }", "{ jobTitle: ASC }"),
    ];

    /// <summary>Lists of jobs below other rows.</summary>
    public static IReadOnlyList<string> Nested { get; } =
    [
        "jobCategoryBySlug(slug: \"category-5\") { jobs(first: 20) { nodes { slug jobTitle } } }",
        "jobCategories(first: 10) { nodes { jobs(first: 20) { nodes { slug jobTitle } } } }",
        "jobCategories(first: 10) { nodes { jobs(first: 20, order: [{ jobTitle: ASC }]) { nodes { slug jobTitle } } } }",
        "jobCategories(first: 10) { nodes { jobs(first: 1) { totalCount } } }",
        "jobTypeBySlug(slug: \"type-5\") { jobs(first: 20) { nodes { slug jobTitle } } }",
        "jobTypes(first: 10) { nodes { jobs(first: 20) { nodes { slug jobTitle } } } }",
        "users(first: 10) { nodes { jobs(first: 20) { nodes { slug jobTitle } } } }",
    ];

    /// <summary>Arguments of a list field.</summary>
    /// <param name="also">A further condition; empty for none.</param>
    public string Arguments(string also)
    {
        var where = string.Join(", ", new[] { Where, also }.Where(part => part.Length > 0));
        return (where.Length > 0 ? $", where: {{ {where} }}" : "") + (Order.Length > 0 ? $", order: [{Order}]" : "");
    }
}
