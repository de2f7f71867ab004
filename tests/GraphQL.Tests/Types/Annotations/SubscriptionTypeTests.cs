using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Tests.Subscriptions;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class SubscriptionTypeTests
{
    [Fact]
    public async Task Methods_with_Subscribe_are_fields_and_those_that_open_streams_are_none()
    {
        var schema = await new ServiceCollection().AddGraphQLServer()
            .AddType(typeof(TestQueries)).AddType(typeof(TestSubscriptions)).BuildSchemaAsync();

        Assert.Equal(
            "type Subscription { counted(to: Int!): Int! broken: Int! itemAdded: Item! itemChanged(id: Int!): Item! "
            + "caller: String! secret: Item! rumours: Rumour failing: Int }",
            TypeText.Of(schema.SubscriptionType!)); // The classes make one.
    }

    [Theory]
    [InlineData(typeof(WithoutSubscribe), "The subscription \"tick\" needs [Subscribe] on a method: it says where the events come from.")]
    [InlineData(typeof(WithoutMethod), "\"WithoutMethod\" has no method \"Nothing\" for [Subscribe].")]
    [InlineData(typeof(WithoutStream), "\"Open\" must return an ISourceStream<T> or an IAsyncEnumerable<T>, which may be waited for.")]
    [InlineData(typeof(WithoutMessage), "The subscription \"tick\" needs a parameter with [EventMessage], or [Subscribe(MessageType = ...)].")]
    [InlineData(typeof(WrongPlaceholder), "The topic has the placeholder \"{ic}\", but the field has no such argument. Did you mean \"id\"?")]
    [InlineData(typeof(WrongBrace), "The topic \"tick_{id\" has a brace without its partner.")]
    [InlineData(typeof(SubscribeInQuery), "[Subscribe] on \"tick\" means nothing outside of the root of subscriptions.")]
    public async Task A_subscription_that_cannot_work_stops_the_start(Type type, string message)
    {
        var builder = new ServiceCollection().AddGraphQLServer().AddType(typeof(TestQueries)).AddType(type);

        var thrown = await Assert.ThrowsAsync<SchemaException>(async () => await builder.BuildSchemaAsync());

        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
    }

    [SubscriptionType]
    private static class WithoutSubscribe
    {
        public static int Tick() => 1;
    }

    [SubscriptionType]
    private static class WithoutMethod
    {
        [Subscribe(With = "Nothing")]
        public static int Tick([EventMessage] int tick) => tick;
    }

    [SubscriptionType]
    private static class WithoutStream
    {
        [Subscribe(With = nameof(Open))]
        public static int Tick([EventMessage] int tick) => tick;

        private static List<int> Open() => [1];
    }

    [SubscriptionType]
    private static class WithoutMessage
    {
        [Subscribe]
        public static int Tick() => 1;
    }

    [SubscriptionType]
    private static class WrongPlaceholder
    {
        [Subscribe]
        [Topic("tick_{ic}")]
        public static int Tick(int id, [EventMessage] int tick) => tick + id;
    }

    [SubscriptionType]
    private static class WrongBrace
    {
        [Subscribe]
        [Topic("tick_{id")]
        public static int Tick(int id, [EventMessage] int tick) => tick + id;
    }

    [QueryType]
    private static class SubscribeInQuery
    {
        [Subscribe]
        public static int Tick([EventMessage] int tick) => tick;
    }
}
