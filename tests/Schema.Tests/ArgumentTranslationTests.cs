using System.Security.Claims;
using System.Text.Json;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.Downloads;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Tests;

/// <summary>
/// Every filter and every order that the schema offers runs in the database, on both: a member that has no form in SQL must
/// not become a field of an input.
/// </summary>
public sealed class ArgumentTranslationTests(DownloadServers servers) : IClassFixture<DownloadServers>
{
    private const int FieldsPerRequest = 40;

    private static readonly ClaimsPrincipal Staff = QueryServer.User(Guid.NewGuid(), "STAFF");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_filter_runs(DatabaseProvider provider)
    {
        var forms = Forms("where", ArgumentForms.Filters, form => $"where: {form}");

        await AssertRunAsync(provider, forms, atLeast: 300);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_order_runs(DatabaseProvider provider)
    {
        var forms = Forms("order", ArgumentForms.Orders, form => $"order: [{form}]");

        await AssertRunAsync(provider, forms, atLeast: 60);
    }

    /// <summary>
    /// The fields with an argument, each with what it lets a client say: all of it at the first field that has the input, one
    /// operation for each member at the others.
    /// </summary>
    private static List<string> Forms(string argument, Func<InputObjectType, IEnumerable<string>> all, Func<string, string> write)
    {
        var seen = new HashSet<InputObjectType>();
        var forms = new List<string>();
        foreach (var type in PublicSchema.Schema.Types.OfType<ObjectType>().OrderBy(type => type != PublicSchema.Schema.QueryType))
        {
            foreach (var field in type.Fields)
            {
                if (field.Arguments.FirstOrDefault(each => each.Name == argument)?.Type.NamedType() is InputObjectType input)
                {
                    var found = all(input);
                    var chosen = seen.Add(input) ? found : found.DistinctBy(form => form[..form.LastIndexOf('{')]);
                    forms.AddRange(chosen.Select(form => Ask(type, field, write(form))));
                }
            }
        }

        return forms;
    }

    /// <summary>Asks a field of the root, or one on the rows of the list of its type.</summary>
    private static string Ask(ObjectType type, OutputField field, string argument)
    {
        var asked = $"{field.Name}({argument}) {Selection(field)}";
        if (type == PublicSchema.Schema.QueryType)
        {
            return asked;
        }

        var list = PublicSchema.Schema.QueryType.Fields.First(root => Rows(root) is { Name: "nodes" } nodes && nodes.Type.NamedType() == type);
        return $"{list.Name}(first: 2) {{ nodes {{ {asked} }} }}";
    }

    private static string Selection(OutputField field) => Rows(field)?.Name switch
    {
        "nodes" => "{ nodes { __typename } pageInfo { endCursor } }",
        "items" => "{ items { __typename } }",
        _ => "{ __typename }",
    };

    private static OutputField? Rows(OutputField field) =>
        (field.Type.NamedType() as ObjectType)?.Fields.FirstOrDefault(inner => inner.Name is "nodes" or "items");

    private static bool IsForStaff(string asked) =>
        PublicSchema.Schema.QueryType.Fields[asked[..asked.IndexOf('(', StringComparison.Ordinal)]].Resolver is { Authorization.Count: > 0 };

    private async Task AssertRunAsync(DatabaseProvider provider, List<string> fields, int atLeast)
    {
        var failures = new List<string>();
        foreach (var (batch, user) in fields.GroupBy(IsForStaff).SelectMany(group => group.Chunk(FieldsPerRequest).Select(batch => (batch, group.Key ? Staff : null))))
        {
            var answer = await servers.AskAsync(provider, $"{{ {string.Join('\n', batch.Select((field, i) => $"f{i}: {field}"))} }}", null, user);
            Assert.InRange(answer.Statements.Count, 1, batch.Length * 2);
            using var response = JsonDocument.Parse(answer.Json);
            if (response.RootElement.TryGetProperty("errors", out var errors))
            {
                failures.AddRange(errors.EnumerateArray().Select(error =>
                    error.TryGetProperty("path", out var path)
                        ? $"{batch[int.Parse(path[0].GetString()![1..], System.Globalization.CultureInfo.InvariantCulture)]}: {error}" // A path begins with a name.
                        : error.ToString()));
            }
        }

        Assert.Empty(failures);
        Assert.InRange(fields.Count, atLeast, int.MaxValue);
    }
}
