using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class ObjectTypeTests
{
    [Fact]
    public void A_class_becomes_an_object_type_with_the_members_of_its_base_first()
    {
        var schema = AnnotatedServer.Schema(typeof(CarQueries));

        Assert.Equal("type Car { number: Int! maker: String! wheels: Int! speed(in: String): Int! }", TypeText.Of(schema, "Car"));
    }

    [Fact]
    public void Plumbing_of_records_and_members_that_cannot_be_fields_are_left_out()
    {
        var schema = AnnotatedServer.Schema(typeof(RecordQueries));

        Assert.Equal("type Point { x: Int! y: Int! }", TypeText.Of(schema, "Point"));
    }

    [Fact]
    public void Several_classes_make_one_root()
    {
        var schema = AnnotatedServer.Schema(typeof(CarQueries), typeof(RecordQueries));

        Assert.Equal("type Query { car: Car point: Point! }", TypeText.Of(schema.QueryType));
    }

    [Fact]
    public void An_extension_adds_replaces_and_takes_away_fields()
    {
        var schema = AnnotatedServer.Schema(typeof(CarQueries), typeof(CarExtension), typeof(CarByName));

        Assert.Equal("type Car { producer: String! wheels: String! isFast: Boolean! extra: Int! }", TypeText.Of(schema, "Car"));
    }

    [Fact]
    public void A_descriptor_chooses_names_and_describes_properties()
    {
        var schema = AnnotatedServer.Schema(typeof(CarQueries), typeof(CarType));

        var type = schema.GetType<ObjectType>("Vehicle");
        Assert.Equal("type Vehicle { number: Int! brand: String! }", TypeText.Of(type));
        Assert.Equal("Who built it.", type.Fields["brand"].Description);
        Assert.Equal("Nobody counts.", type.Fields["number"].DeprecationReason);
        Assert.Equal([new AuthorizeRule("staff", [], ApplyPolicy.BeforeResolver)], type.Fields["brand"].Resolver!.Authorization);
    }

    [Fact]
    public void Explicit_binding_is_an_option_of_the_schema()
    {
        var builder = AnnotatedServer.With(typeof(CarQueries), typeof(OnlyExtra))
            .ModifyOptions(options => options.DefaultBindingBehavior = BindingBehavior.Explicit);

        Assert.Equal("type Car { extra: Int! }", TypeText.Of(AnnotatedServer.Schema(builder), "Car"));
    }

    [Fact]
    public void Attributes_name_describe_and_deprecate()
    {
        var schema = AnnotatedServer.Schema(typeof(NamedQueries));

        var field = schema.QueryType.Fields["first"];
        Assert.Equal("The first one.", field.Description);
        Assert.Equal("Use second.", field.DeprecationReason);
        Assert.Equal("No longer supported", schema.QueryType.Fields["third"].DeprecationReason);
        Assert.Equal(["@tag", "@tag", "@cost"], field.Directives.Select(each => $"@{each.Name}").OrderDescending());
        Assert.Equal("enum Mood { GOOD really_bad }", TypeText.Of(schema, "Mood"));
        Assert.Equal("first(only: Int!): Mood!", TypeText.Of(field));
    }

    [Fact]
    public void Roots_have_the_names_of_the_options()
    {
        var schema = AnnotatedServer.Schema(AnnotatedServer.With(typeof(NamedQueries), typeof(Mutations)).ModifyOptions(options =>
        {
            options.QueryTypeName = "Questions";
            options.MutationTypeName = "Orders";
        }));

        Assert.Equal("Questions", schema.QueryType.Name);
        Assert.Equal("type Orders { rename(name: String!): String! }", TypeText.Of(schema.MutationType!));
    }

    private class Vehicle
    {
        public int Number { get; set; }

        public virtual string Maker => "x";
    }

    private sealed class Car : Vehicle
    {
        public override string Maker => "y";

        public int Wheels => 4;

        public int this[int index] => index;

        public int GetSpeed(string? @in) => @in is null ? Wheels : 1;

        public void Drive()
        {
        }

        public bool TryDrive(out int speed)
        {
            speed = 1;
            return true;
        }

        public T Convert<T>(T value) => value;

        public override string ToString() => "car";
    }

    private sealed record Point(int X, int Y);

    [QueryType]
    private static class CarQueries
    {
        public static Car? GetCar() => null;
    }

    [QueryType]
    private static class RecordQueries
    {
        public static Point GetPoint() => new(1, 2);
    }

    [ExtendObjectType<Car>(IgnoreProperties = ["Number"], IgnoreFields = ["speed"])]
    private static class CarExtension
    {
        [BindMember(nameof(Vehicle.Maker))]
        public static string GetProducer([Parent] Car car) => car.Maker;

        public static string GetWheels() => "four";

        public static bool IsFast => true;
    }

    [ExtendObjectType("Car")]
    private sealed class CarByName
    {
        public int Extra => 1;
    }

    [ExtendObjectType(typeof(Car))]
    private static class OnlyExtra
    {
        public static int Extra => 1;
    }

    [ObjectType<Car>]
    private static class CarType
    {
        internal static void Configure(IObjectTypeDescriptor<Car> descriptor)
        {
            descriptor.Name("Vehicle").BindFieldsExplicitly();
            descriptor.Field(car => car.Maker).Name("brand").Description("Who built it.").Authorize("staff");
            descriptor.Field(car => car.Number).Deprecated("Nobody counts.");
        }
    }

    private enum Mood
    {
        Good,
        [GraphQLName("really_bad")]
        Bad,
        [GraphQLIgnore]
        Unknown,
    }

    [QueryType]
    private static class NamedQueries
    {
        [GraphQLName("first")]
        [GraphQLDescription("The first one.")]
        [GraphQLDeprecated("Use second.")]
        [Tag("a")]
        [Tag("b")]
        [PyDotOrg.GraphQL.CostAnalysis.Types.Cost(2.5)]
        public static Mood GetOther([GraphQLName("only")] int number) => number == 1 ? Mood.Good : Mood.Bad;

        [Obsolete]
        public static int Third => 3;
    }

    [MutationType]
    private static class Mutations
    {
        public static string Rename(string name) => name;
    }
}
