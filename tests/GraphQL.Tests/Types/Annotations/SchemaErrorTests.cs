using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class SchemaErrorTests
{
    [Fact]
    public void Data_attributes_in_the_wrong_order_are_refused() =>
        Assert.Equal(
            [
                "HC0050 The data attributes stand in the wrong order: UseSorting, UsePaging. From top to bottom it must be UsePaging (or UseOffsetPaging, UseFirstOrDefault, UseSingleOrDefault), UseProjection, UseFiltering, UseSorting. (WrongOrder.GetNames in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "HC0050 The data attributes stand in the wrong order: UseFirstOrDefault, UsePaging. From top to bottom it must be UsePaging (or UseOffsetPaging, UseFirstOrDefault, UseSingleOrDefault), UseProjection, UseFiltering, UseSorting. (WrongOrder.GetTwice in PyDotOrg.GraphQL.Tests.Types.Annotations)",
            ],
            AnnotatedServer.ErrorsOf(typeof(WrongOrder)));

    [Fact]
    public void Data_attributes_need_a_list_and_their_feature() =>
        Assert.Equal(
            [
                "[UsePaging] needs a resolver that returns a list or a query. (NoLists.GetName in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "[UseProjection] needs AddProjections() on the GraphQL server. (NoLists.GetNames in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "[UseFiltering] needs AddFiltering() on the GraphQL server. (NoLists.GetNames in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "[UseSorting] needs AddSorting() on the GraphQL server. (NoLists.GetNames in PyDotOrg.GraphQL.Tests.Types.Annotations)",
            ],
            AnnotatedServer.ErrorsOf(new ServiceCollection().AddGraphQLServer().AddQueryType<NoLists>()));

    [Fact]
    public void Types_that_stand_for_nothing_are_refused() =>
        Assert.Equal(
            [
                "The C# type \"Dictionary`2\" stands for no output type. Bind it to a scalar with BindRuntimeType or name a type with [GraphQLType]. (NoTypes.GetMap in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "The C# type \"IService\" stands for no input type. Register it as a service if the resolver wants a service, or name a type with [GraphQLType]. (NoTypes.GetService(service) in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "A global id cannot hold a value of the C# type \"Double\"; it holds a Guid, an integer or a string. (NoTypes.GetId(id) in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "The input class \"Locked\" needs a constructor without parameters, or one whose parameters each have the name and type of a property. (Locked in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "Unknown type \"Boolea\". Did you mean \"Boolean\"? (NoTypes.GetMisspelt in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "The text \"[String\" of the attribute cannot be read: Expected a `RightBracket`-token, but found a `EndOfFile`-token. (NoTypes.GetBroken in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "Input Object type LockedInput must define one or more fields. (Locked in PyDotOrg.GraphQL.Tests.Types.Annotations)",
            ],
            AnnotatedServer.ErrorsOf(typeof(NoTypes)));

    [Fact]
    public void Extensions_must_fit_what_they_extend() =>
        Assert.Equal(
            [
                "The field \"other\" is to take the place of \"Nothing\", which the type does not have. (NameExtension.GetOther in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "The expression takes a \"String\", but the field stands on a \"Name\". (NameExtension.GetLength in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "\"Name\" has no property \"Txt\". Did you mean \"Text\"? (NameExtension.GetParent(name) in PyDotOrg.GraphQL.Tests.Types.Annotations)",
                "The class extends the type \"Elsewhere\", which the schema does not have. (LostExtension in PyDotOrg.GraphQL.Tests.Types.Annotations)",
            ],
            AnnotatedServer.ErrorsOf(typeof(Names), typeof(NameExtension), typeof(LostExtension)));

    [Fact]
    public void A_mutation_returns_something() =>
        Assert.Equal(
            ["HC0089 The mutation \"Delete\" returns nothing; every field has a value. (Mutations.Delete in PyDotOrg.GraphQL.Tests.Types.Annotations)"],
            AnnotatedServer.ErrorsOf(typeof(Names), typeof(Mutations)));

    [Fact]
    public void Two_types_of_one_name_are_refused()
    {
        var error = Assert.Single(AnnotatedServer.ErrorsOf(typeof(Names), typeof(MoreNames)));

        Assert.StartsWith("HC0065 Schema must contain uniquely named types but contains multiple types named \"Name\".", error, StringComparison.Ordinal);
    }

    private interface IService;

    private sealed record Name(string Text);

    [GraphQLName("Name")]
    private sealed record OtherName(string Text);

    private sealed class Locked(int number)
    {
        public int Double => number * 2;
    }

    [QueryType]
    private static class WrongOrder
    {
        [UseSorting]
        [UsePaging]
        public static IEnumerable<Name> GetNames() => [];

        [UseFirstOrDefault]
        [UsePaging]
        public static IEnumerable<Name> GetTwice() => [];
    }

    private sealed class NoLists
    {
        [UsePaging]
        public string GetName() => "";

        [UseProjection]
        [UseFiltering]
        [UseSorting]
        public IEnumerable<Name> GetNames() => [];
    }

    [QueryType]
    private static class NoTypes
    {
        public static Dictionary<string, int> GetMap() => [];

        public static int GetService(IService service) => service is null ? 0 : 1;

        public static double GetId([ID] double id) => id;

        public static int GetLocked(Locked locked) => locked.Double;

        [GraphQLType("Boolea!")]
        public static int GetMisspelt() => 1;

        [GraphQLType("[String")]
        public static int GetBroken() => 1;
    }

    [QueryType]
    private static class Names
    {
        public static Name GetName() => new("");
    }

    [QueryType]
    private static class MoreNames
    {
        public static OtherName GetOtherName() => new("");
    }

    [ExtendObjectType<Name>]
    private static class NameExtension
    {
        [BindMember("Nothing")]
        public static int GetOther() => 1;

        public static Expression<Func<string, int>> GetLength() => text => text.Length;

        public static int GetParent([Parent("Txt")] Name name) => name.Text.Length;
    }

    [ExtendObjectType("Elsewhere")]
    private static class LostExtension
    {
        public static int GetNumber() => 1;
    }

    [MutationType]
    private static class Mutations
    {
        public static int Add(int number) => number;

        public static void Delete(int number) => ArgumentOutOfRangeException.ThrowIfNegative(number);
    }
}
