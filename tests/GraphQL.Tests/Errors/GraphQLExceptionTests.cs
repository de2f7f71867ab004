namespace PyDotOrg.GraphQL.Tests.Errors;

public sealed class GraphQLExceptionTests
{
    [Fact]
    public void A_message_becomes_an_error()
    {
        var exception = new GraphQLException("No.");

        Assert.Equal([new GraphQLError { Message = "No." }], exception.Errors);
        Assert.Equal("No.", exception.Message);
    }

    [Fact]
    public void Several_errors_stay_several()
    {
        GraphQLError[] errors = [new() { Message = "No." }, new() { Message = "Never." }];

        Assert.Equal(errors, new GraphQLException(errors.AsEnumerable()).Errors);
    }

    [Fact]
    public void An_exception_needs_an_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GraphQLException(Array.Empty<GraphQLError>()));
}
