using System.Text;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>What holds for every document, whatever it says; asked of all generated ones and of noise.</summary>
public sealed class CorpusPropertyTests
{
    private const int Seed = 271828;
    private const int Noise = 2_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void What_is_printed_parses_to_what_was_printed()
    {
        var count = 0;
        foreach (var document in DifferentialCorpus.Cases().Select(each => Parser.Parse(new SourceText(each.Source)).Document).OfType<DocumentNode>())
        {
            var (pretty, compact) = (SyntaxPrinter.Print(document), SyntaxPrinter.PrintCompact(document));

            Assert.Equal(pretty, SyntaxPrinter.Print(Parser.ParseOrThrow(pretty)));
            Assert.Equal(pretty, SyntaxPrinter.Print(Parser.ParseOrThrow(compact)));
            Assert.Equal(compact, SyntaxPrinter.PrintCompact(Parser.ParseOrThrow(pretty)));
            count++;
        }

        Assert.True(count > 3_000);
    }

    [Fact]
    public async Task Noise_and_changed_documents_are_answered_within_the_limits()
    {
        var random = new Random(Seed);
        var options = new RequestOptions();
        foreach (var group in DifferentialCorpus.Cases().GroupBy(each => each.Schema).Where((_, index) => index % 5 == 0))
        {
            var ours = new OurRun(DifferentialCorpus.Schemas[group.Key], isWaiting: false, options);
            var mutation = new TokenMutation(DifferentialCorpus.Schemas[group.Key], random);
            var sources = group.Select(each => Encoding.UTF8.GetBytes(mutation.Change(mutation.Change(each.Source))))
                .Concat(Enumerable.Range(0, Noise / 7).Select(_ => Bytes(random)));
            foreach (var source in sources)
            {
                var status = await ours.StatusAsync(source).WaitAsync(Patience);

                Assert.True(status is RequestStatus.Executed or RequestStatus.Refused or RequestStatus.Subscription, $"{status}: {Convert.ToHexString(source)}");
            }
        }
    }

    /// <summary>Random bytes, most of them such as documents are made of.</summary>
    private static byte[] Bytes(Random random)
    {
        const string Usual = "{}()[]:!$@=|&.\"\\#,\n abcnulltrue019-eE_";
        var bytes = new byte[random.Next(1, 300)];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = random.Next(20) == 0 ? (byte)random.Next(256) : (byte)Usual[random.Next(Usual.Length)];
        }

        return bytes;
    }
}
