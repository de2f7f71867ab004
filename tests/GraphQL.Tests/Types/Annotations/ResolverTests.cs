using System.Linq.Expressions;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class ResolverTests
{
    [Theory]
    [InlineData("{ task valueTask asyncItems plain }", """{"data":{"task":"t","valueTask":2,"asyncItems":["a","b"],"plain":"p"}}""")]
    [InlineData("{ instance(name: \"x\") }", """{"data":{"instance":"clock x"}}""")]
    [InlineData("{ injected }", """{"data":{"injected":"clock"}}""")]
    [InlineData("{ optional keyed }", """{"data":{"optional":true,"keyed":"red"}}""")]
    [InlineData("{ runtimeValues }", """{"data":{"runtimeValues":"runtimeValues anonymous True False"}}""")]
    [InlineData("{ state }", """{"data":{"state":"night day"}}""")]
    [InlineData("{ literal(value: { a: [1] }) }", """{"data":{"literal":"{ a: [1] }"}}""")]
    [InlineData("{ house { rooms } }", """{"data":{"house":{"rooms":"2 selected"}}}""")]
    public async Task Methods_are_called_with_what_they_ask_for(string query, string expected)
    {
        var builder = AnnotatedServer.With(typeof(Queries), typeof(InstanceQueries), typeof(InjectedQueries), typeof(HouseType));
        builder.Services.AddSingleton<IClock, Clock>().AddKeyedSingleton("red", new Colour("red"));

        Assert.Equal(expected, await builder.AskAsync(query, state: new Dictionary<string, object?> { ["moon"] = "night" }));
    }

    [Fact]
    public async Task Properties_and_expressions_are_read_from_the_parent()
    {
        var builder = AnnotatedServer.With(typeof(Queries), typeof(HouseType));

        Assert.Equal(
            """{"data":{"house":{"number":7,"isOdd":true,"label":"No 7"}}}""",
            await builder.AskAsync("{ house { number isOdd label(prefix: \"No\") } }"));
    }

    [Fact]
    public void Properties_are_static_projections()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries), typeof(HouseType));

        var resolver = schema.GetType<ObjectType>("House").Fields["number"].Resolver!;
        var projection = (Expression<Func<House, int>>)resolver.Projection!(null);
        Assert.True(resolver.IsStaticProjection);
        Assert.True(resolver.KnowsRequiredMembers);
        Assert.Equal("parent => parent.Number", projection.ToString());
        Assert.Equal(5, resolver.FromParent!(new House { Number = 5 }));
    }

    [Fact]
    public void A_method_that_returns_an_expression_is_a_projection()
    {
        var fields = AnnotatedServer.Schema(typeof(Queries), typeof(HouseType)).GetType<ObjectType>("House").Fields;

        Assert.Equal("isOdd: Boolean!", TypeText.Of(fields["isOdd"]));
        Assert.True(fields["isOdd"].Resolver!.IsStaticProjection);
        Assert.Equal("label(prefix: String!): String!", TypeText.Of(fields["label"]));
        Assert.False(fields["label"].Resolver!.IsStaticProjection);
        Assert.NotNull(fields["label"].Resolver!.Projection);
        Assert.Equal("neighbours: [House!]!", TypeText.Of(fields["neighbours"]));
        Assert.Equal("garden: Garden", TypeText.Of(fields["garden"]));
    }

    [Fact]
    public void The_members_that_a_resolver_reads_are_known_when_it_says_so()
    {
        var fields = AnnotatedServer.Schema(typeof(Queries), typeof(HouseType)).GetType<ObjectType>("House").Fields;

        Assert.Equal((true, "Number Street"), RequiredBy(fields["address"]));
        Assert.Equal((false, ""), RequiredBy(fields["rooms"]));
        Assert.Equal((true, ""), RequiredBy(fields["colour"]));
        Assert.Equal((false, ""), RequiredBy(fields["own"]));
    }

    [Fact]
    public async Task A_state_that_is_missing_is_an_error()
    {
        var builder = AnnotatedServer.With(typeof(Queries));

        Assert.StartsWith("""{"errors":[{"message":"Unexpected Execution Error",""", await builder.AskAsync("{ state }"), StringComparison.Ordinal);
    }

    private static (bool IsKnown, string Names) RequiredBy(OutputField field) =>
        (field.Resolver!.KnowsRequiredMembers, string.Join(' ', field.Resolver.RequiredMembers));

    private interface IClock
    {
        string Name { get; }
    }

    private interface IUnknown;

    private sealed class Clock : IClock
    {
        public string Name => "clock";
    }

    private sealed record Colour(string Name);

    private sealed class House
    {
        public int Number { get; set; }

        public string Street { get; set; } = "";

        public string GetOwn() => Street;
    }

    private sealed record Garden(int Size);

    [QueryType]
    private static class Queries
    {
        public static Task<string> GetTaskAsync() => Task.FromResult("t");

        public static async ValueTask<int> GetValueTaskAsync()
        {
            await Task.Yield();
            return 2;
        }

        public static async IAsyncEnumerable<string> GetAsyncItems()
        {
            yield return "a";
            await Task.Yield();
            yield return "b";
        }

        public static string Plain => "p";

        public static bool GetOptional([Service] IUnknown? unknown) => unknown is null;

        public static string GetKeyed([Service("red")] Colour colour) => colour.Name;

        public static string GetRuntimeValues(IResolverContext context, ClaimsPrincipal user, IServiceProvider services, CancellationToken cancellation) =>
            $"{context.Field.Name} {user.Identity?.Name ?? "anonymous"} {services is not null} {cancellation.IsCancellationRequested}";

        public static string GetState([GlobalState("moon")] string night, [GlobalState] string? sun) => $"{night} {sun ?? "day"}";

        public static string GetLiteral(ValueNode value) => value.ToString();

        public static House GetHouse() => new() { Number = 7 };
    }

    [QueryType]
    private sealed class InstanceQueries
    {
        public string GetInstance(IClock clock, string name) => $"{clock.Name} {name}";
    }

    [QueryType]
    private sealed class InjectedQueries(IClock clock)
    {
        public string GetInjected() => clock.Name;
    }

    [ObjectType<House>]
    private static class HouseType
    {
        public static Expression<Func<House, bool>> IsOdd => house => house.Number % 2 == 1;

        public static Expression<Func<House, string>> GetLabel(string prefix) => house => prefix + " " + house.Number;

        public static Expression<Func<House, IEnumerable<House>>> GetNeighbours() => house => new[] { house };

        public static Expression<Func<House, Garden?>> GetGarden() => house => null;

        public static string GetAddress([Parent(requires: "Number, Street")] House house) => $"{house.Street} {house.Number}";

        public static string GetRooms([Parent] House house, [IsSelected("a")] bool isSelected) =>
            house.Number == 7 && !isSelected ? "2 selected" : "none";

        public static string GetColour() => "red";
    }
}
