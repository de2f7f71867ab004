using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Tests.Execution.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Execution.Access;

public sealed class EventAccessTests
{
    [Fact]
    public async Task The_caller_is_asked_about_again_for_every_event()
    {
        var changing = new Changing();
        await using var harness = new SubscriptionHarness(builder => builder.Services.AddSingleton<IAuthorizationHandler>(changing));
        await using var stream = await harness.SubscribeAsync("subscription { secret { number } }", SubscriptionHarness.User("ada"));
        await harness.AddAsync(1);
        Assert.Equal("""{"data":{"secret":{"number":1}}}""", await stream.NextAsync());
        changing.Result = AuthorizeResult.NotAllowed;
        await harness.AddAsync(2);
        Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":16}],"path":["secret"],"extensions":{"code":"AUTH_NOT_AUTHORIZED"}}],"data":null}""",
            await stream.NextAsync());
    }

    private sealed class Changing : IAuthorizationHandler
    {
        public AuthorizeResult Result { get; set; } = AuthorizeResult.Allowed;

        public ValueTask<AuthorizeResult> AuthorizeAsync(IResolverContext context, AuthorizeRule rule) => new(Result);

        public ValueTask<AuthorizeResult> AuthorizeAsync(AuthorizationContext context, AuthorizeRule rule) => new(Result);
    }
}
