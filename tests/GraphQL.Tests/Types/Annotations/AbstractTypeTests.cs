using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class AbstractTypeTests
{
    [Fact]
    public void Interfaces_are_implemented_by_the_objects_of_their_classes()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries), typeof(Cat), typeof(Dog), typeof(PetFields));

        Assert.Equal("interface Pet { name: String! loud: String! }", TypeText.Of(schema, "Pet"));
        Assert.Equal("type Cat implements Pet { name: String! lives: Int! loud: String! }", TypeText.Of(schema, "Cat"));
        Assert.Equal("type Dog implements Pet & Animal { legs: Int! name: String! loud: String! }", TypeText.Of(schema, "Dog"));
        Assert.Equal("interface Animal { legs: Int! }", TypeText.Of(schema, "Animal"));
    }

    [Fact]
    public void Unions_have_the_objects_of_their_classes_as_members()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries), typeof(Dog), typeof(Cat));

        Assert.Equal("union Hit = Dog | Cat", TypeText.Of(schema, "Hit"));
    }

    [Fact]
    public async Task Values_find_their_object_types()
    {
        var json = await AnnotatedServer.With(typeof(Queries), typeof(Cat), typeof(Dog), typeof(PetFields))
            .AskAsync("{ pets { __typename name loud ... on Cat { lives } } hits { ... on Dog { legs } __typename } }");

        Assert.Equal(
            """{"data":{"pets":[{"__typename":"Cat","name":"Tom","loud":"TOM","lives":9},{"__typename":"Dog","name":"Rex","loud":"REX"}],"hits":[{"legs":4,"__typename":"Dog"},{"__typename":"Cat"}]}}""",
            json);
    }

    [InterfaceType]
    private interface IPet
    {
        string Name { get; }
    }

    [InterfaceType("Animal")]
    private abstract class Creature
    {
        public int Legs => 4;
    }

    [UnionType("Hit")]
    private interface ISearchHit;

    private sealed record Cat(string Name) : IPet, ISearchHit
    {
        public int Lives => 9;
    }

    private sealed class Dog : Creature, IPet, ISearchHit
    {
        public string Name => "Rex";
    }

    [InterfaceType<IPet>]
    private static class PetFields
    {
        public static string GetLoud([Parent] IPet pet) => pet.Name.ToUpperInvariant();
    }

    [QueryType]
    private static class Queries
    {
        public static IEnumerable<IPet> GetPets() => [new Cat("Tom"), new Dog()];

        public static IEnumerable<ISearchHit> GetHits() => [new Dog(), new Cat("Tom")];

        public static Creature? GetCreature() => null;
    }
}
