namespace PyDotOrg.GraphQL.Tests.Errors;

public sealed class ErrorBuilderTests
{
    [Fact]
    public void An_error_has_the_parts_that_were_set()
    {
        var cause = new InvalidOperationException();

        var error = ErrorBuilder.New()
            .SetMessage("No.")
            .SetCode(ErrorCodes.Authentication.NotAuthorized)
            .SetPath(["jobs", 0, "title"])
            .AddLocation(1, 2)
            .AddLocation(new SourcePosition(3, 4))
            .SetExtension("policy", "Staff")
            .SetException(cause)
            .Build();

        Assert.Equal("No.", error.Message);
        Assert.Equal("AUTH_NOT_AUTHORIZED", error.Code);
        Assert.Equal<object>(["jobs", 0, "title"], error.Path);
        Assert.Equal([new(1, 2), new(3, 4)], error.Locations);
        Assert.Equal(
            new Dictionary<string, object?> { ["code"] = "AUTH_NOT_AUTHORIZED", ["policy"] = "Staff" },
            error.Extensions);
        Assert.Same(cause, error.Exception);
    }

    [Fact]
    public void An_error_with_nothing_but_a_message_has_nothing_else()
    {
        var error = ErrorBuilder.New().SetMessage("No.").Build();

        Assert.Equal(new GraphQLError { Message = "No." }, error);
        Assert.Null(error.Code);
    }

    [Fact]
    public void Parts_can_be_removed_from_a_copy()
    {
        var error = ErrorBuilder.New().SetMessage("No.").SetCode("A").SetExtension("b", 1).AddLocation(1, 1).Build();

        var copy = ErrorBuilder.FromError(error).SetCode(null).RemoveExtension("b").ClearLocations().Build();

        Assert.Equal(new GraphQLError { Message = "No." }, copy);
        Assert.Equal("A", error.Code);
    }

    [Fact]
    public void An_error_without_a_message_cannot_be_built() =>
        Assert.Throws<InvalidOperationException>(() => ErrorBuilder.New().Build());
}
