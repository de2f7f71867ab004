using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Rest.Tests.Contract;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>What somebody might ask who wants to know what is not for them, made of the schema and of the contract's table of routes.</summary>
/// <param name="schema">The schema.</param>
/// <param name="rows">The rows.</param>
internal sealed class Attacks(GraphQLSchema schema, TrustRows rows)
{
    /// <summary>More than there are of any.</summary>
    private const int Many = 12;

    /// <summary>As many as there are below one.</summary>
    private const int Few = 6;

    /// <summary>How many questions a document has, so that its cost is within the limits.</summary>
    private const int Batch = 20;

    /// <summary>The lists with cursors; those for offset clients have the same filters and orders.</summary>
    private IEnumerable<OutputField> Lists => schema.QueryType.Fields.Where(static list => list.Type.NamedType().Name.EndsWith("Connection", StringComparison.Ordinal));

    /// <summary>Everything that lists show, and everything that is behind it, with cursors and counts.</summary>
    public IEnumerable<string> Selections()
    {
        HashSet<ComplexType> searched = [];
        foreach (var field in schema.QueryType.Fields.Where(static field => field.Name[0] != '_' && field.Type.NamedType() is ComplexType && !field.Arguments.Any(static argument => argument.IsRequired)))
        {
            var element = (ComplexType)ElementOf(field);
            yield return $"{{ {Page(field, Leaves(element), Many)} }}";
            foreach (var inner in IsPage(field) && searched.Add(element) ? element.Fields.Where(IsObject) : [])
            {
                yield return $"{{ {Page(field, Nested(inner), Many)} }}";
            }
        }
    }

    /// <summary>Each lookup with the ids and slugs of rows that are not for everybody.</summary>
    public IEnumerable<string> Lookups()
    {
        foreach (var field in schema.QueryType.Fields.Where(static field => field.Arguments.Count == 1 && field.Arguments[0].Name is "id" or "uuid" or "slug"))
        {
            foreach (var ((entity, _), row) in rows.All.Where(row => field.Type.NamedType().Name == row.Key.Entity.Name))
            {
                var value = field.Arguments[0].Name switch { "id" => TrustRows.GlobalId(row), "uuid" => $"{row.Id}", _ => ((ISlugged)row).Slug }; // Only these have lookups by slug.
                yield return $"{{ {field.Name}({field.Arguments[0].Name}: \"{value}\") {{ {Leaves(field.Type.NamedType())} }} }}";
            }
        }

        foreach (var (_, row) in rows.All.Where(row => schema.Types.Any(type => type is ObjectType && type.Name == row.Key.Entity.Name)))
        {
            yield return $"{{ node(id: \"{TrustRows.GlobalId(row)}\") {{ id __typename }} nodes(ids: [\"{TrustRows.GlobalId(row)}\"]) {{ id }} }}";
        }
    }

    /// <summary>Counts of what any filter finds, whatever it leads to.</summary>
    public IEnumerable<string> Filters() => Lists.Where(static list => list.Arguments.Any(static argument => argument.Name == "where"))
        .SelectMany(list => Together(Paths((InputObjectType)list.Arguments["where"].Type.NamedType(), 3).Select(where => $"{list.Name}(where: {where}) {{ totalCount }}")));

    /// <summary>Every order, with the cursors that it makes.</summary>
    public IEnumerable<string> Orders() => Lists.Where(static list => list.Arguments.Any(static argument => argument.Name == "order"))
        .SelectMany(list => Together(((InputObjectType)list.Arguments["order"].Type.NamedType()).Fields.SelectMany(field => new[] { "ASC", "DESC" }.Select(direction => Ordered(list, $"{{ {field.Name}: {direction} }}")))));

    /// <summary>What search, suggestions and the search for jobs say to a word, which ought to be nothing.</summary>
    public static IEnumerable<string> Searches(IEnumerable<string> words) => Together(words.SelectMany(static word => new[]
    {
        $"search(query: \"{word}\") {{ totalCount correctedQuery }}",
        $"autocomplete(query: \"{word}\") {{ title }}",
        $"jobSearch(search: {{ query: \"{word}\" }}) {{ totalCount }}",
    }));

    /// <summary>Several questions in one document.</summary>
    private static IEnumerable<string> Together(IEnumerable<string> questions) =>
        questions.Chunk(Batch).Select(static batch => $"{{ {string.Join(' ', batch.Select(static (each, i) => $"a{i}: {each}"))} }}");

    /// <summary>Every address that is read, with rows of every place, and every way of a feed.</summary>
    public IEnumerable<string> Addresses(Func<ContractRow, Place, string> fill) =>
        ContractRow.All.Where(static row => row.Method == "GET").SelectMany(row => Enum.GetValues<Place>().Select(place => fill(row, place)))
            .Concat(Decision.All.Where(static line => line.Of == "Route").Select(line => line.Name.Split(' ')[1].Replace("{slug}", rows.Get<Data.Entities.Events.Calendar>(Place.Public).Slug, StringComparison.Ordinal)))
            .Distinct();

    private static string Ordered(OutputField list, string order) =>
        $"{list.Name}(first: {Many}, order: {order}) {{ edges {{ cursor node {{ uuid }} }} pageInfo {{ startCursor endCursor hasNextPage }} }}";

    /// <summary>Every path through a filter, with values that find canaries.</summary>
    private static IEnumerable<string> Paths(InputObjectType filter, int depth)
    {
        foreach (var field in filter.Fields.Where(static field => field.Name is not ("and" or "or")))
        {
            if (field.Type.NamedType() is not InputObjectType inner)
            {
                continue;
            }

            if (inner.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal))
            {
                foreach (var operation in inner.Fields.SelectMany(Values))
                {
                    yield return $"{{ {field.Name}: {{ {operation} }} }}";
                }
            }
            else if (depth > 0)
            {
                foreach (var path in Paths(inner, depth - 1))
                {
                    yield return $"{{ {field.Name}: {path} }}";
                }
            }
        }
    }

    private static IEnumerable<string> Values(InputField operation) => (operation.Name, operation.Type.NamedType()) switch
    {
        ("startsWith" or "icontains" or "contains", _) => [$"{operation.Name}: \"{Canaries.Mark}\""],
        ("neq", EnumType type) => type.Values.Select(value => $"neq: {value.Name}"),
        ("eq", { Name: "Boolean" }) => ["eq: true", "eq: false"],
        ("neq", { Name: "Boolean" }) => ["neq: null"],
        ("neq", { Name: "String" or "UUID" }) => ["neq: null"],
        ("gt", { Name: "Int" or "Long" }) => [$"gt: {Canaries.Number}"],
        ("gt", { Name: "DateTime" }) => [$"gt: \"{Canaries.Day}T00:00:00Z\"", "gt: \"2000-01-01T00:00:00Z\""],
        ("gt", { Name: "LocalDate" }) => [$"gt: \"{Canaries.Day}\"", "gt: \"2000-01-01\""],
        _ => [],
    };

    private static string Page(OutputField field, string selection, int rows) => field.Type.NamedType() switch
    {
        _ when !IsPage(field) => $"{field.Name} {{ {selection} }}",
        { Name: var name } when name.EndsWith("Connection", StringComparison.Ordinal) =>
            $"{field.Name}(first: {rows}) {{ totalCount pageInfo {{ startCursor endCursor hasNextPage hasPreviousPage }} edges {{ cursor node {{ {selection} }} }} }}",
        _ => $"{field.Name}(take: {rows}) {{ totalCount pageInfo {{ hasNextPage }} items {{ {selection} }} }}",
    };

    /// <summary>A field with all that is in it.</summary>
    private static string Nested(OutputField field) => Page(field, Leaves(ElementOf(field)), Few);

    private static bool IsObject(OutputField field) =>
        ElementOf(field) is ComplexType && field.Name[0] != '_' && !field.Arguments.Any(static argument => argument.IsRequired);

    /// <summary>The type of what a field is, or of what it is a list or a page of.</summary>
    private static NamedType ElementOf(OutputField field) => field.Type.NamedType() is ComplexType type && IsPage(field)
        ? (type.Fields.FirstOrDefault(static each => each.Name is "items" or "nodes") ?? type.Fields[0]).Type.NamedType()
        : field.Type.NamedType();

    private static bool IsPage(OutputField field) => field.Type.NamedType() is ComplexType type && type.Fields.Any(static each => each.Name == "pageInfo");

    private static string Leaves(NamedType type) =>
        "__typename " + string.Join(' ', ((ComplexType)type).Fields.Where(static field => field.Type.NamedType() is ScalarType or EnumType && field.Name[0] != '_' && !field.Arguments.Any(static argument => argument.IsRequired)).Select(static field => field.Name));
}
