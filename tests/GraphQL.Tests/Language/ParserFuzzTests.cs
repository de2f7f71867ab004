using System.Text;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Tests.Oracle;

namespace PyDotOrg.GraphQL.Tests.Language;

public sealed class ParserFuzzTests
{
    private const int Seed = 31415926;

    [Fact]
    public void A_changed_document_is_parsed_or_refused_with_one_position()
    {
        foreach (var text in SyntaxCorpus.Mutations(20_000))
        {
            ParsedOrRefused(Encoding.UTF8.GetBytes(text));
        }
    }

    [Fact]
    public void Changed_bytes_are_parsed_or_refused_with_one_position()
    {
        var random = new Random(Seed);
        var documents = SyntaxCorpus.Valid.Values.Select(Encoding.UTF8.GetBytes).ToArray();
        for (var round = 0; round < 5_000; round++)
        {
            var bytes = documents[round % documents.Length].ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            ParsedOrRefused(bytes.AsMemory(0, random.Next(bytes.Length)));
        }
    }

    [Fact]
    public void Every_beginning_of_a_document_is_parsed_or_refused_with_one_position()
    {
        foreach (var text in SyntaxCorpus.Valid.Values)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var length = 0; length < bytes.Length; length++)
            {
                ParsedOrRefused(bytes.AsMemory(0, length));
            }
        }
    }

    private static void ParsedOrRefused(ReadOnlyMemory<byte> utf8)
    {
        var result = Parser.Parse(utf8);
        if (result.Succeeded)
        {
            Assert.Null(result.Error);
            Assert.True(Parser.Parse(new SourceText(SyntaxPrinter.Print(result.Document))).Succeeded);
        }
        else
        {
            Assert.Single(result.Error.Locations!); // Not null: Single would fail.
        }
    }
}
