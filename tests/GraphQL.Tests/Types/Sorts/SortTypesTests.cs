using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Data.Sorting;
using PyDotOrg.GraphQL.Tests.Types.Annotations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Sorts;

public sealed class SortTypesTests
{
    [Fact]
    public void A_sort_is_made_of_the_open_properties()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries));

        Assert.Equal("things(order: [ThingSortInput!]): [Thing!]!", TypeText.Of(schema.QueryType.Fields["things"]));
        Assert.Equal("input ThingSortInput { name: SortEnumType size: SortEnumType parent: ThingSortInput }", TypeText.Of(schema, "ThingSortInput"));
        Assert.Equal("enum SortEnumType { ASC DESC }", TypeText.Of(schema, "SortEnumType"));
        Assert.Equal(
            [SortDirection.Ascending, SortDirection.Descending],
            schema.GetType<EnumType>("SortEnumType").Values.Select(value => value.RuntimeValue));
    }

    [Fact]
    public void The_bindings_say_what_fields_stand_for()
    {
        var fields = AnnotatedServer.Schema(typeof(Queries)).GetType<InputObjectType>("ThingSortInput").Fields;

        Assert.Equal(("element => element.Name", false), Describe(fields["name"]));
        Assert.Equal(("element => element.Parent", true), Describe(fields["parent"]));
    }

    [Fact]
    public void A_sort_class_is_an_allow_list()
    {
        var schema = AnnotatedServer.Schema(typeof(ChosenQueries));

        Assert.Equal("input ThingSortInput { title: SortEnumType parentName: SortEnumType parent: OtherSortInput }", TypeText.Of(schema, "ThingSortInput"));
        Assert.Equal("input OtherSortInput { name: SortEnumType parent: OtherSortInput }", TypeText.Of(schema, "OtherSortInput"));
        Assert.Equal(
            ("thing => thing.Parent.Name", false),
            Describe(schema.GetType<InputObjectType>("ThingSortInput").Fields["parentName"]));
    }

    [Fact]
    public void A_list_cannot_be_sorted_by() =>
        Assert.Equal(
            ["\"tags\" of the C# type \"IReadOnlyList`1\" cannot be sorted by. (WrongQueries.GetThings in PyDotOrg.GraphQL.Tests.Types.Sorts)"],
            AnnotatedServer.ErrorsOf(typeof(WrongQueries)));

    private static (string Member, bool IsObject) Describe(InputField field)
    {
        var binding = Assert.IsType<SortField>(field.Binding);
        return (binding.Member.ToString(), binding.IsObject);
    }

    private sealed class Thing
    {
        public string Name { get; set; } = "";

        public long? Size { get; set; }

        public Thing Parent { get; set; } = null!;

        public IReadOnlyList<string> Tags { get; } = [];

        public byte[] Raw { get; set; } = [];

        [Authorize]
        public string Secret { get; set; } = "";
    }

    [QueryType]
    private static class Queries
    {
        [UseSorting]
        public static IEnumerable<Thing> GetThings() => [];
    }

    [QueryType]
    private static class ChosenQueries
    {
        [UseSorting(typeof(ThingSort))]
        public static IEnumerable<Thing> GetThings() => [];
    }

    [QueryType]
    private static class WrongQueries
    {
        [UseSorting<WrongSort>]
        public static IEnumerable<Thing> GetThings() => [];
    }

    private sealed class ThingSort : SortInputType<Thing>
    {
        protected override void Configure(ISortInputTypeDescriptor<Thing> descriptor)
        {
            descriptor.BindFieldsExplicitly();
            descriptor.Field(thing => thing.Name).Name("title");
            descriptor.Field(thing => thing.Parent.Name).Name("parentName");
            descriptor.Field(thing => thing.Parent).Type<OtherSort>();
        }
    }

    private sealed class OtherSort : SortInputType<Thing>
    {
        protected override void Configure(ISortInputTypeDescriptor<Thing> descriptor) =>
            descriptor.Ignore(thing => thing.Size).Field(thing => thing.Parent).Type<OtherSort>();
    }

    private sealed class WrongSort : SortInputType<Thing>
    {
        protected override void Configure(ISortInputTypeDescriptor<Thing> descriptor) => descriptor.Field(thing => thing.Tags);
    }
}
