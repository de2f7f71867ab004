using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class TypeMappingTests
{
    [Fact]
    public void Clr_types_become_the_types_of_the_contract() =>
        Assert.Equal(
            """
            any: Any!
            base64: Base64String!
            bool: Boolean!
            date: Date!
            dateTime: DateTime!
            dateTimeOffset: DateTime!
            decimal: Decimal!
            double: Float!
            duration: Duration!
            float: Float!
            guid: UUID!
            int: Int!
            json: Any!
            long: Long!
            season: Season!
            short: Short!
            string: String!
            time: LocalTime!
            uri: URL!
            """,
            FieldsOf<Leaves>());

    [Fact]
    public void Nullability_is_that_of_the_annotations() =>
        Assert.Equal(
            """
            array: [String]!
            dictionaryOfLists: [[Int]!]
            nullableList: [String!]
            number: Int
            numbers: [Int]!
            query: [Leaf!]!
            task: [String]
            text: String
            valueTask: String
            """,
            FieldsOf<Nullables>());

    [Fact]
    public void Without_annotations_reference_types_are_nullable() => Assert.Equal("list: [String]\nnumber: Int!\ntext: String", FieldsOf<Oblivious>());

    [Fact]
    public void Attributes_fix_types() =>
        Assert.Equal(
            """
            id: ID!
            levels: [String]!
            nonNull: String!
            season: Season!
            syntax: [Season!]
            webAddress: URI
            """,
            FieldsOf<Fixed>());

    [Fact]
    public void A_clr_type_can_be_bound_to_another_scalar()
    {
        var schema = AnnotatedServer.Schema(
            new ServiceCollection().AddGraphQLServer().AddQueryType<Leaves>().BindRuntimeType<DateOnly, LocalDateType>());

        Assert.Equal("date: LocalDate!", TypeText.Of(schema.QueryType.Fields["date"]));
    }

    [Fact]
    public void A_scalar_of_the_host_stands_for_its_clr_type()
    {
        var schema = AnnotatedServer.Schema(new ServiceCollection().AddGraphQLServer().AddQueryType<Temperatures>().AddType<TemperatureType>());

        Assert.Equal("today: Temperature!", TypeText.Of(schema.QueryType.Fields["today"]));
    }

    private static string FieldsOf<T>()
        where T : class
    {
        var schema = AnnotatedServer.Schema(new ServiceCollection().AddGraphQLServer().AddQueryType<T>());
        return string.Join('\n', schema.QueryType.Fields.Select(TypeText.Of).Order(StringComparer.Ordinal));
    }

    private enum Season
    {
        Summer,
        Winter,
    }

    private readonly record struct Temperature(int Degrees);

    private sealed class Leaf
    {
        public int Number { get; set; }
    }

    private sealed class Leaves
    {
        public string String => "";

        public bool Bool => true;

        public int Int => 1;

        public short Short => 1;

        public long Long => 1;

        public float Float => 1;

        public double Double => 1;

        public decimal Decimal => 1;

        public Guid Guid => default;

        public DateTime DateTime => default;

        public DateTimeOffset DateTimeOffset => default;

        public DateOnly Date => default;

        public TimeOnly Time => default;

        public TimeSpan Duration => default;

        public Uri Uri => new("https://localhost");

        public byte[] Base64 => [];

        public JsonElement Json => default;

        public object Any => 1;

        public Season Season => default;
    }

    private sealed class Nullables
    {
        public string? Text => null;

        public int? Number => null;

        public List<int?> Numbers => [];

        public string?[] Array => [];

        public IReadOnlyList<string>? NullableList => null;

        public IEnumerable<int?[]>? DictionaryOfLists => null;

        public Task<List<string?>?> GetTaskAsync() => Task.FromResult<List<string?>?>(null);

        public ValueTask<string?> GetValueTaskAsync() => default;

        public IQueryable<Leaf> GetQuery() => Enumerable.Empty<Leaf>().AsQueryable();
    }

#nullable disable
    private sealed class Oblivious
    {
        public string Text => null;

        public int Number => 1;

        public List<string> List => null;
    }
#nullable restore

    private sealed class Fixed
    {
        [GraphQLType<IdType>]
        public string Id => "";

        [GraphQLType("[Season!]")]
        public object? Syntax => null;

        [GraphQLNonNullType]
        public string? NonNull => "";

        [GraphQLNonNullType(false, true)]
        public string[]? Levels => [];

        [GraphQLType(typeof(UriType))]
        public Uri? WebAddress => null;

        public static Season GetSeason() => default;
    }

    private sealed class Temperatures
    {
        public Temperature Today => new(21);
    }

    private sealed class TemperatureType : ScalarType
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public TemperatureType()
        {
            Name = "Temperature";
            RuntimeType = typeof(Temperature);
        }

        public override bool TryCoerceInput(LeafInput input, out object? value)
        {
            value = null;
            return false;
        }

        public override bool TryWriteResult(PyDotOrg.GraphQL.Json.JsonWriter writer, object value)
        {
            writer.WriteNumber(((Temperature)value).Degrees);
            return true;
        }
    }
}
