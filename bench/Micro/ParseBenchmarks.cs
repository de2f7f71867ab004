using BenchmarkDotNet.Attributes;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Micro;

/// <summary>What reading a document costs; a plan cache pays it once a document, a flood of new documents pays it each time.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private byte[] utf8 = [];

    /// <summary>About 150 bytes, 2 KB and 2 KB.</summary>
    [Params("small", "nested-list", "introspection")]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Read() => utf8 = Documents.Read(Document);

    [Benchmark]
    public DocumentNode? Parse() => Parser.Parse(utf8).Document;

    [Benchmark]
    public string StripIgnored() => SyntaxPrinter.StripIgnored(new SourceText(utf8));
}
