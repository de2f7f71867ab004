using PyDotOrg.GraphQL.Tests.Execution;

namespace PyDotOrg.GraphQL.Tests.Types.Sdl;

public sealed class MemberResolverTests
{
    private const string Sdl = "type Query { it: It } type It { name: String other: String }";

    [Fact]
    public Task A_dictionary_gives_its_entry() => ExpectAsync(
        """{"data":{"it":{"name":"x","other":null}}}""", new Dictionary<string, object?> { ["name"] = "x", ["Other"] = "y" });

    [Fact]
    public Task An_object_gives_its_property_in_any_case() =>
        ExpectAsync("""{"data":{"it":{"name":"x","other":null}}}""", new { Name = "x" });

    [Fact]
    public Task A_property_of_the_same_case_comes_first() =>
        ExpectAsync("""{"data":{"it":{"name":"lower","other":"o"}}}""", new { Name = "upper", name = "lower", OTHER = "o" });

    [Fact]
    public Task A_member_that_cannot_be_read_is_none() => ExpectAsync("""{"data":{"it":{"name":null,"other":null}}}""", new Closed());

    [Fact]
    public async Task A_root_without_a_value_gives_null() =>
        Assert.Equal("""{"data":{"it":null}}""", await new TestServer(Sdl).AskAsync("{ it { name } }"));

    private static async Task ExpectAsync(string expected, object it) =>
        Assert.Equal(expected, await new TestServer(Sdl).With("Query", "it", _ => it).AskAsync("{ it { name other } }"));

    private sealed class Closed
    {
        private string? _name;

        public string? Name
        {
            set => _name = value;
        }

        public int this[int other] => other;

        public override string? ToString() => _name;
    }
}
