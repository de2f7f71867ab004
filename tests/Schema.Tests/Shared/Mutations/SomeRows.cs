using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Tests.Shared.Mutations;

/// <summary>Finds a row of each type.</summary>
internal sealed class SomeRows(QueryServer server)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The global id of some row; one that leads to nothing when there is none.</summary>
    public async Task<string> IdOfAsync(string type)
    {
        if (!_ids.TryGetValue(type, out var id))
        {
            var list = PublicSchema.Schema.QueryType.Fields.First(field => field.Name.EndsWith("Offset", StringComparison.Ordinal)
                && ((ObjectType)field.Type.NamedType()).Fields["items"].Type.NamedType().Name == type);
            var answer = await server.AskAsync($"{{ {list.Name}(take: 1) {{ items {{ id }} }} }}", null, QueryServer.User(Guid.NewGuid(), "STAFF"));
            var items = answer.Data.GetProperty(list.Name).GetProperty("items");
            _ids[type] = id = items.GetArrayLength() > 0 ? items[0].GetProperty("id").GetString()! : Convert.ToBase64String("Nothing:1"u8);
        }

        return id;
    }
}
