using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>The schemas and the documents; the same ones on every run.</summary>
internal static class DifferentialCorpus
{
    private const string Separator = "\n#---\n";
    private const int Seed = 20261121;
    private const int ValidPerSchema = 50;
    private const int BrokenVariablesPerSchema = 20;
    private const int PerMistake = 4;
    private const int MutationsPerSchema = 30;

    /// <summary>The schemas by their names, as SDL.</summary>
    public static IReadOnlyDictionary<string, string> Schemas { get; } = Read("schemas");

    /// <summary>Every case, schema by schema: written ones, generated ones, and changed ones.</summary>
    public static IEnumerable<DifferentialCase> Cases()
    {
        var written = Read("documents/differential");
        foreach (var (name, sdl) in Schemas)
        {
            var schema = new SchemaBuilder().AddDocument(sdl).Build();
            List<DifferentialCase> cases = written.TryGetValue(name, out var text) ? [.. text.Split(Separator).Select(document => Written(name, document))] : [];
            cases.AddRange(Generated(name, schema));
            var mutation = new TokenMutation(sdl, new Random(Seed));
            cases.AddRange([.. cases.Take(MutationsPerSchema).Select(each => each with { Source = mutation.Change(each.Source) })]);
            foreach (var each in cases)
            {
                yield return each;
            }
        }
    }

    private static IEnumerable<DifferentialCase> Generated(string name, GraphQLSchema schema)
    {
        var random = new Random(Seed);
        DifferentialCase One(Mistake mistake, bool breaksVariables = false) => new DocumentGenerator(name, schema, random, mistake).Generate(breaksVariables);

        return Enumerable.Range(0, ValidPerSchema).Select(_ => One(Mistake.None))
            .Concat(Enumerable.Range(0, BrokenVariablesPerSchema).Select(_ => One(Mistake.None, breaksVariables: true)))
            .Concat(Enum.GetValues<Mistake>().SelectMany(mistake => Enumerable.Range(0, PerMistake).Select(_ => One(mistake))));
    }

    /// <summary>A written document; its first line may be a comment that holds its variables.</summary>
    private static DifferentialCase Written(string schema, string document)
    {
        var firstLine = document.Split('\n')[0];
        return firstLine.StartsWith("# {", StringComparison.Ordinal)
            ? new DifferentialCase(schema, document, System.Text.Json.JsonDocument.Parse(firstLine[2..]).RootElement)
            : new DifferentialCase(schema, document);
    }

    private static SortedDictionary<string, string> Read(string folder) => new(
        Directory.EnumerateFiles(Repository.PathOf(["tests", "Oracle", .. folder.Split('/')]), "*.graphql")
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText),
        StringComparer.Ordinal);
}
