using System.Text;
using System.Text.Json;

namespace PyDotOrg.Graph.Micro.Search;

/// <summary>One kind of search.</summary>
/// <param name="Name">What is printed.</param>
/// <param name="Document">The operation.</param>
/// <param name="Variables">What it is asked with.</param>
internal sealed record SearchWork(string Name, byte[] Document, IReadOnlyList<JsonElement> Variables)
{
    private const int FrequentWords = 5;
    private const int RareWords = 2000;
    private const int Samples = 100;

    private const string Hits = "nodes { title url description subject { __typename } }";
    private const string Search = $$"""query($q: String!, $in: [SearchIndex!], $by: Any) { search(query: $q, indexes: $in, filters: $by, first: 20) { {{Hits}} } }""";
    private const string Counted = $$"""query($q: String!) { search(query: $q, first: 20) { totalCount {{Hits}} } }""";
    private const string Marked = $$"""query($q: String!) { search(query: $q, first: 20) { nodes { title highlights { title description content } } } }""";
    private const string Deep = """query($q: String!) { searchOffset(search: { query: $q }, skip: 1000, take: 20) { hits { title url description } } }""";
    private const string Autocomplete = """query($q: String!) { autocomplete(query: $q) { title url } }""";
    private const string Jobs = """query($s: JobSearchInput) { jobSearch(search: $s, first: 20) { nodes { slug jobTitle companyName city country expires } } }""";
    private const string JobsCounted = """query($s: JobSearchInput) { jobSearch(search: $s, first: 20) { totalCount nodes { slug jobTitle } } }""";

    /// <summary>The works.</summary>
    /// <param name="titles">Titles of rows, so that something is found.</param>
    public static IEnumerable<SearchWork> All(List<string> titles)
    {
        string[][] words = [.. titles.Select(title => title.Split(' '))];
        string[] frequent = [.. Enumerable.Range(0, FrequentWords).Select(Corpus.Word)];
        string[] medium = [.. Enumerable.Range(1, Samples).Select(i => Corpus.Word(20 + (i * 5)))];
        string[] rare = [.. Enumerable.Range(1, Samples).Select(i => Corpus.Word(RareWords + (i * 100)))];
        string[] two = [.. words.Select(all => $"{all[0]} {all[1]}")];
        yield return Of("search: a rare word", Search, rare.Select(Query));
        yield return Of("search: a word of middling frequency", Search, medium.Select(Query));
        yield return Of("search: one of the five most frequent words", Search, frequent.Select(Query));
        yield return Of("search: two words of a title", Search, two.Select(Query));
        yield return Of("search: three words of a title", Search, words.Select(all => Query($"{all[0]} {all[1]} {all[2]}")));
        yield return Of("search: the two most frequent words", Search, [Query($"{frequent[0]} {frequent[1]}"), Query($"{frequent[2]} {frequent[1]}")]);
        yield return Of("search: two words side by side", Search, words.Select(all => Query($"{all[2]}.{all[3]}")));
        yield return Of("search: a misspelt word and a right one", Search, words.Take(Samples).Select(all => Query($"{all[0]}xq {all[1]}")));
        yield return Of("search: two words, with the number of hits", Counted, two.Select(Query));
        yield return Of("search: a middling word, with the number of hits", Counted, medium.Select(Query));
        yield return Of("search: a most frequent word, with the number of hits", Counted, frequent.Select(Query));
        yield return Of("search: two words, with highlights", Marked, two.Select(Query));
        yield return Of("search: two words among jobs", Search, two.Select(text => Among(text, null)));
        yield return Of("search: a most frequent word among jobs", Search, frequent.Select(text => Among(text, null)));
        yield return Of("search: a middling word among remote jobs of a type", Search, medium.Select(text => Among(text, new { remote = true, job_types = "type-3" })));
        yield return Of("search: a most frequent word among remote jobs of a type", Search, frequent.Select(text => Among(text, new { remote = true, job_types = "type-3" })));
        yield return Of("search: hits 1001 to 1020 of a most frequent word", Deep, frequent.Select(Query));
        yield return Of("autocomplete: one to eight letters of a title", Autocomplete, titles.Select((title, i) => Query(title[..(1 + (i % 8))])));
        yield return Of("autocomplete: two words and a letter", Autocomplete, words.Select(all => Query($"{all[0]} {all[1]} {all[2][0]}")));
        yield return Of("jobSearch: two words", Jobs, two.Select(text => Job(new { query = text })));
        yield return Of("jobSearch: a middling word", Jobs, medium.Select(text => Job(new { query = text })));
        yield return Of("jobSearch: a most frequent word", Jobs, frequent.Select(text => Job(new { query = text })));
        yield return Of("jobSearch: a middling word, place and type", Jobs, medium.Select(text => Job(new { query = text, location = "ghan", jobTypes = new[] { "type-1", "type-2" } })));
        yield return Of("jobSearch: a middling word, remote, with the number", JobsCounted, medium.Select(text => Job(new { query = text, telecommuting = true })));
        yield return Of("jobSearch: no word, place and type", Jobs, [Job(new { location = "ghan", jobTypes = new[] { "type-1", "type-2" } })]);
    }

    private static SearchWork Of(string name, string document, IEnumerable<JsonElement> variables) =>
        new(name, Encoding.UTF8.GetBytes(document), [.. variables]);

    private static JsonElement Query(string text) => JsonSerializer.SerializeToElement(new { q = text });

    private static JsonElement Among(string text, object? filters) =>
        JsonSerializer.SerializeToElement(new Dictionary<string, object?> { ["q"] = text, ["in"] = new[] { "JOBS" }, ["by"] = filters });

    private static JsonElement Job(object search) => JsonSerializer.SerializeToElement(new { s = search });
}
