using System.Text;
using BenchmarkDotNet.Attributes;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation;

namespace PyDotOrg.Graph.Micro;

/// <summary>
/// What validating a document costs beside parsing it; a plan cache pays both once a document. The last document is made to
/// be expensive: it shows what the budgets let through.
/// </summary>
[MemoryDiagnoser]
public class ValidateBenchmarks
{
    private const string Hostile = "hostile";

    private const int HostileFields = 3000;

    private GraphQLSchema? schema;
    private DocumentNode? document;

    /// <summary>About 150 bytes, 2 KB, 2 KB and 30 KB.</summary>
    [Params("small", "nested-list", "introspection", Hostile)]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Parse()
    {
        schema = new SchemaBuilder().AddDocument(Encoding.UTF8.GetString(Documents.Read("schema"))).Build();
        document = Document == Hostile
            ? Parser.ParseOrThrow($"{{ {string.Concat(Enumerable.Repeat("releases { totalCount } ", HostileFields))} }}")
            : Parser.ParseOrThrow(new SourceText(Documents.Read(Document)));
        if (Validate().Succeeded == (Document == Hostile))
        {
            throw new InvalidOperationException($"The document {Document} is not as valid as it should be.");
        }
    }

    [Benchmark]
    public ValidationResult Validate() => DocumentValidator.Validate(schema!, document!); // Not null: set up before.
}
