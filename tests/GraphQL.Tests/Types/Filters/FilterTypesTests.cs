using System.Linq.Expressions;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Tests.Types.Annotations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Tests.Types.Filters;

public sealed class FilterTypesTests
{
    [Fact]
    public void A_filter_is_made_of_the_open_properties()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries));

        Assert.Equal("things(where: ThingFilterInput): [Thing!]!", TypeText.Of(schema.QueryType.Fields["things"]));
        Assert.Equal(
            "input ThingFilterInput { and: [ThingFilterInput!] or: [ThingFilterInput!] id: UuidOperationFilterInput ownerId: IdOperationFilterInput "
            + "name: StringOperationFilterInput flag: BooleanOperationFilterInput size: LongOperationFilterInput price: DecimalOperationFilterInput "
            + "kind: KindOperationFilterInput since: DateOperationFilterInput changed: DateTimeOperationFilterInput took: TimeSpanOperationFilterInput "
            + "link: UrlOperationFilterInput parent: ThingFilterInput parts: ListFilterInputTypeOfPartFilterInput tags: ListStringOperationFilterInput }",
            TypeText.Of(schema, "ThingFilterInput"));
    }

    [Theory]
    [InlineData("BooleanOperationFilterInput", "eq: Boolean neq: Boolean")]
    [InlineData("KindOperationFilterInput", "eq: Kind neq: Kind in: [Kind] nin: [Kind]")]
    [InlineData("IdOperationFilterInput", "eq: ID neq: ID in: [ID] nin: [ID]")]
    [InlineData("UrlOperationFilterInput", "eq: URL neq: URL in: [URL] nin: [URL]")]
    [InlineData(
        "LongOperationFilterInput",
        "eq: Long neq: Long in: [Long] nin: [Long] gt: Long ngt: Long gte: Long ngte: Long lt: Long nlt: Long lte: Long nlte: Long")]
    [InlineData(
        "StringOperationFilterInput",
        "and: [StringOperationFilterInput!] or: [StringOperationFilterInput!] eq: String neq: String contains: String ncontains: String in: [String] "
        + "nin: [String] startsWith: String nstartsWith: String endsWith: String nendsWith: String")]
    [InlineData(
        "ListFilterInputTypeOfPartFilterInput", "all: PartFilterInput none: PartFilterInput some: PartFilterInput any: Boolean")]
    [InlineData(
        "ListStringOperationFilterInput",
        "all: StringOperationFilterInput none: StringOperationFilterInput some: StringOperationFilterInput any: Boolean")]
    public void Each_kind_of_value_has_its_operations(string type, string fields) =>
        Assert.Equal($"input {type} {{ {fields} }}", TypeText.Of(AnnotatedServer.Schema(typeof(Queries)), type));

    [Fact]
    public void The_bindings_say_what_fields_stand_for()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries));
        var filter = schema.GetType<InputObjectType>("ThingFilterInput").Fields;

        Assert.Equal(FilterOperation.And, filter["and"].Binding);
        Assert.Equal(("element => element.Name", FilterFieldKind.Value, null), Describe(filter["name"]));
        Assert.Equal(("element => element.OwnerId", FilterFieldKind.Value, new NodeIdInput("Owner", typeof(Guid))), Describe(filter["ownerId"]));
        Assert.Equal(("element => element.Parent", FilterFieldKind.Object, null), Describe(filter["parent"]));
        Assert.Equal(("element => element.Tags", FilterFieldKind.List, null), Describe(filter["tags"]));
        Assert.Equal(
            [FilterOperation.All, FilterOperation.None, FilterOperation.Some, FilterOperation.Any],
            schema.GetType<InputObjectType>("ListStringOperationFilterInput").Fields.Select(field => field.Binding));
        Assert.True(schema.QueryType.Fields["things"].Resolver!.Data!.UsesFiltering);
    }

    [Fact]
    public void Operations_cost_what_the_contract_says()
    {
        var operations = AnnotatedServer.Schema(typeof(Queries)).GetType<InputObjectType>("StringOperationFilterInput").Fields;

        Assert.Equal("\"10\"", operations["eq"].Directives[0].Arguments[0].Value.ToString());
        Assert.Equal("\"20\"", operations["nendsWith"].Directives[0].Arguments[0].Value.ToString());
    }

    [Fact]
    public void A_filter_class_is_an_allow_list()
    {
        var schema = AnnotatedServer.Schema(typeof(ChosenQueries));

        Assert.Equal("things(where: ThingFilterInput): [Thing!]!", TypeText.Of(schema.QueryType.Fields["things"]));
        Assert.Equal(
            "input ThingFilterInput { and: [ThingFilterInput!] title: TitleOperationFilterInput parentName: TitleOperationFilterInput "
            + "parts: ListFilterInputTypeOfSmallPartFilterInput size: LongOperationFilterInput "
            + "id: IdOperationFilterInput parentOwner: IdOperationFilterInput }",
            TypeText.Of(schema, "ThingFilterInput"));
        Assert.Equal("input TitleOperationFilterInput { eq: String icontains: String startingWith: String }", TypeText.Of(schema, "TitleOperationFilterInput"));
        Assert.Equal("input SmallPartFilterInput { number: IntOperationFilterInput }", TypeText.Of(schema, "SmallPartFilterInput"));
        Assert.Equal(
            ("thing => thing.Parent.Name", FilterFieldKind.Value, null),
            Describe(schema.GetType<InputObjectType>("ThingFilterInput").Fields["parentName"]));
        Assert.Equal(
            ("thing => thing.Parent.OwnerId", FilterFieldKind.Value, new NodeIdInput("Part", typeof(Guid))),
            Describe(schema.GetType<InputObjectType>("ThingFilterInput").Fields["parentOwner"]));
        Assert.False(schema.TryGetType("StringOperationFilterInput", out _));
    }

    [Fact]
    public void What_callers_may_not_read_they_may_not_filter_by()
    {
        var schema = AnnotatedServer.Schema(typeof(PartQueries), typeof(PartType));

        Assert.Equal(
            "input PartFilterInput { and: [PartFilterInput!] or: [PartFilterInput!] number: IntOperationFilterInput seen: StringOperationFilterInput }",
            TypeText.Of(schema, "PartFilterInput"));
        Assert.Equal(
            ("part => part.Hidden.Trim()", FilterFieldKind.Value, null),
            Describe(schema.GetType<InputObjectType>("PartFilterInput").Fields["seen"]));
    }

    [Fact]
    public void A_filter_that_does_not_fit_is_refused() =>
        Assert.Equal(
            [
                "The class \"SmallPartFilter\" is no filter input of \"Thing\". (WrongQueries.GetWrongClass in PyDotOrg.GraphQL.Tests.Types.Filters)",
                "\"raw\" of the C# type \"Byte[]\" cannot be filtered. (WrongQueries.GetWrongMember in PyDotOrg.GraphQL.Tests.Types.Filters)",
                "\"gt\" of the C# type \"String\" cannot be filtered by this operation. (WrongOperations in PyDotOrg.GraphQL.Tests.Types.Filters)",
            ],
            AnnotatedServer.ErrorsOf(typeof(WrongQueries)));

    private static (string Member, FilterFieldKind Kind, NodeIdInput? Id) Describe(InputField field)
    {
        var binding = Assert.IsType<FilterField>(field.Binding);
        return (binding.Member.ToString(), binding.Kind, binding.NodeId);
    }

    private enum Kind
    {
        Small,
    }

    private sealed class Thing
    {
        public Guid Id { get; set; }

        [ID("Owner")]
        public Guid? OwnerId { get; set; }

        public string Name { get; set; } = "";

        public bool? Flag { get; set; }

        public long Size { get; set; }

        public decimal? Price { get; set; }

        public Kind Kind { get; set; }

        public DateOnly Since { get; set; }

        public DateTime Changed { get; set; }

        public TimeSpan Took { get; set; }

        public Uri? Link { get; set; }

        public Thing Parent { get; set; } = null!;

        public ICollection<Part> Parts { get; } = [];

        public IReadOnlyList<string> Tags { get; } = [];

        public byte[] Raw { get; set; } = [];

        public object? Anything { get; set; }

        [Authorize]
        public string Secret { get; set; } = "";

        [GraphQLIgnore]
        public string Hidden { get; set; } = "";
    }

    private sealed record Part(int Number)
    {
        public string Replaced => "";

        public string Guarded => "";

        public string Hidden => "";

        public string Computed => "";
    }

    [ObjectType<Part>]
    private static class PartType
    {
        internal static void Configure(IObjectTypeDescriptor<Part> descriptor) => descriptor.Field(part => part.Guarded).Authorize("staff");

        [BindMember(nameof(Part.Hidden))]
        public static Expression<Func<Part, string>> GetSeen() => part => part.Hidden.Trim();

        [BindMember(nameof(Part.Computed))]
        public static string GetOutcome([Parent] Part part) => part.Computed;

        public static Expression<Func<Part, string>> GetAdded() => part => part.Hidden;

        [Authorize]
        [BindMember(nameof(Part.Replaced))]
        public static string GetOther([Parent] Part part) => part.Replaced;
    }

    [QueryType]
    private static class PartQueries
    {
        [UseFiltering]
        public static IEnumerable<Part> GetParts() => [];
    }

    [QueryType]
    private static class Queries
    {
        [UseFiltering]
        public static IEnumerable<Thing> GetThings() => [];
    }

    [QueryType]
    private static class ChosenQueries
    {
        [UseFiltering<ThingFilter>]
        public static IEnumerable<Thing> GetThings() => [];
    }

    private sealed class ThingFilter : FilterInputType<Thing>
    {
        protected override void Configure(IFilterInputTypeDescriptor<Thing> descriptor)
        {
            descriptor.BindFieldsExplicitly().AllowOr(false);
            descriptor.Field(thing => thing.Name).Name("title").Type<TitleOperationFilterInputType>();
            descriptor.Field(thing => thing.Parent.Name).Name("parentName").Type<TitleOperationFilterInputType>();
            descriptor.Field(thing => thing.Parts).Type<SmallPartFilter>();
            descriptor.Field(thing => thing.Size);
            descriptor.Field(thing => thing.Id).ID("Thing");
            descriptor.Field(thing => thing.Parent.OwnerId).Name("parentOwner").ID<Part>();
        }
    }

    private sealed class SmallPartFilter : FilterInputType<Part>
    {
        protected override void Configure(IFilterInputTypeDescriptor<Part> descriptor) =>
            descriptor.AllowAnd(false).AllowOr(false).BindFieldsExplicitly().Field(part => part.Number);
    }

    private sealed class TitleOperationFilterInputType : StringOperationFilterInputType
    {
        protected override void Configure(IFilterInputTypeDescriptor descriptor)
        {
            descriptor.AllowAnd(false).AllowOr(false);
            descriptor.Operation(FilterOperation.Equals);
            descriptor.Operation(FilterOperation.ContainsIgnoreCase);
            descriptor.Operation(FilterOperation.StartsWith).Name("startingWith");
        }
    }

    [QueryType]
    private static class WrongQueries
    {
        [UseFiltering(typeof(SmallPartFilter))]
        public static IEnumerable<Thing> GetWrongClass() => [];

        [UseFiltering(typeof(WrongFilter))]
        public static IEnumerable<Thing> GetWrongMember() => [];
    }

    private sealed class WrongFilter : FilterInputType<Thing>
    {
        protected override void Configure(IFilterInputTypeDescriptor<Thing> descriptor)
        {
            descriptor.BindFieldsExplicitly();
            descriptor.Field(thing => thing.Raw);
            descriptor.Field(thing => thing.Name).Type<WrongOperations>();
        }
    }

    private sealed class WrongOperations : StringOperationFilterInputType
    {
        protected override void Configure(IFilterInputTypeDescriptor descriptor) => descriptor.Operation(FilterOperation.GreaterThan);
    }
}
