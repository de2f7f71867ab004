using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;
using PyDotOrg.Graph.Testing.Snapshots;
using PyDotOrg.GraphQL.Tests.Oracle;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations.Mutations;

/// <summary>The types that the mutation convention makes, contract: Hot Chocolate, section 2.9.</summary>
public sealed class MutationConventionTests
{
    [Fact]
    public void Mutations_get_an_input_and_a_payload() => Snapshot.Match(AnnotatedServer.Schema(BookServer.Build()).ToString());

    [NodeFact]
    public void The_reference_finds_nothing_wrong_with_them()
    {
        var answer = Assert.Single(ReferenceEngine.Ask([new ReferenceQuestion("schema", AnnotatedServer.Schema(BookServer.Build()).ToString())]));

        Assert.Empty(answer.Errors);
    }

    [Fact]
    public void Every_part_is_described()
    {
        var schema = AnnotatedServer.Schema(BookServer.Build());

        Assert.Equal("The input of `renameBook`.", schema.GetType<InputObjectType>("RenameBookInput").Description);
        Assert.Equal("Its new title.", schema.GetType<InputObjectType>("RenameBookInput").Fields["title"].Description);
        Assert.Equal("The result of `renameBook`.", schema.GetType<ObjectType>("RenameBookPayload").Description);
        Assert.Equal("Gives a book another title.", schema.MutationType!.Fields["renameBook"].Description);
        Assert.Equal("What went wrong.", schema.GetType<ObjectType>("EmptyTitleError").Fields["message"].Description);
        Assert.Equal("Where the value stands: the argument, then names of input fields and positions in lists, counted from 0.",
            schema.GetType<ObjectType>("ValidationError").Fields["path"].Description);
    }

    [Fact]
    public void A_descriptor_declares_errors_as_attributes_do()
    {
        var schema = AnnotatedServer.Schema(AnnotatedServer.With(typeof(BookServer.Queries), typeof(Described)).AddMutationConventions());

        Assert.Equal("union DescribedError = EmptyTitleError | ConflictError", TypeText.Of(schema, "DescribedError"));
    }

    [Fact]
    public void Only_some_mutations_follow_the_convention_when_not_all_do()
    {
        var schema = AnnotatedServer.Schema(AnnotatedServer.With(typeof(BookServer.Queries), typeof(Few)).AddMutationConventions(applyToAllMutations: false));

        Assert.Equal(
            "type Mutation { plain(number: Int!): Int! marked(input: MarkedInput!): MarkedPayload! failing(input: FailingInput!): FailingPayload! }",
            TypeText.Of(schema.MutationType!));
    }

    [Fact]
    public void The_options_give_the_names()
    {
        var builder = AnnotatedServer.With(typeof(BookServer.Queries), typeof(Few)).AddMutationConventions(new MutationConventionOptions
        {
            InputTypeNamePattern = "{MutationName}Arguments",
            InputArgumentName = "arguments",
            PayloadTypeNamePattern = "{MutationName}Result",
            PayloadErrorTypeNamePattern = "{MutationName}Failure",
            PayloadErrorsFieldName = "failures",
        });
        var schema = AnnotatedServer.Schema(builder);

        Assert.Equal("failing(arguments: FailingArguments!): FailingResult!", TypeText.Of(schema.MutationType!.Fields["failing"]));
        Assert.Equal("type FailingResult { int: Int failures: [FailingFailure!] }", TypeText.Of(schema, "FailingResult"));
    }

    [Fact]
    public async Task Another_interface_takes_the_place_of_Error()
    {
        var builder = AnnotatedServer.With(typeof(BookServer.Queries), typeof(Coded)).AddMutationConventions().AddErrorInterfaceType<IUserError>();
        var schema = AnnotatedServer.Schema(builder);

        Assert.Equal("interface UserError { message: String! code: String! }", TypeText.Of(schema, "UserError"));
        Assert.Equal("type CodedError implements UserError { message: String! code: String! }", TypeText.Of(schema, "CodedError"));
        Assert.Equal("type NamedError implements UserError { message: String! code: String! }", TypeText.Of(schema, "NamedError"));
        Assert.Equal(
            """{"data":{"a":{"errors":[{"code":"A"}]},"b":{"errors":[{"code":"B"}]}}}""",
            await builder.AskAsync(
                "mutation { a: fail(input: { named: false }) { errors { ... on UserError { code } } } b: fail(input: { named: true }) { errors { ... on UserError { code } } } }"));
    }

    [Fact]
    public async Task Payloads_may_lead_to_the_queries()
    {
        var builder = AnnotatedServer.With(typeof(BookServer.Queries), typeof(BookServer.BookMutations))
            .AddMutationConventions()
            .AddQueryFieldToMutationPayloads(options => options.QueryFieldName = "root");
        var schema = AnnotatedServer.Schema(builder);

        Assert.Equal("type PingPayload { string: String! root: Query! }", TypeText.Of(schema, "PingPayload"));
        Assert.Equal("type Receipt { sold: Book errors: [SaleFailure!] }", TypeText.Of(schema, "Receipt"));
        Assert.Equal(
            """{"data":{"ping":{"root":{"book":{"title":"Alpha"}}},"publishBook":{"book":null,"root":{"book":{"title":"Alpha"}}}}}""",
            await builder.AskAsync("mutation { ping { root { book { title } } } publishBook(input: { id: 0 }) { book { title } root { book { title } } } }"));
    }

    internal interface IUserError
    {
        string Message { get; }

        string Code { get; }
    }

    internal sealed record NamedError(string Message, string Code) : IUserError;

    internal sealed record CodedError(string Message, string Code);

    [MutationType]
    private static class Few
    {
        public static int Plain(int number) => number;

        [UseMutationConvention]
        public static int Marked(int number) => number;

        [Error<BookServer.EmptyTitleException>]
        public static int Failing(int number) => number;
    }

    [MutationType]
    private sealed class Described
    {
        [Error<BookServer.EmptyTitleException>]
        public static FieldResult<int> Change(int number) => number;

        internal static void Configure(IObjectTypeDescriptor<Described> descriptor) =>
            descriptor.Field(static _ => Change(0)).Name("described").Error(typeof(BookServer.ConflictError));
    }

    [MutationType]
    private static class Coded
    {
        public static FieldResult<int, CodedError, NamedError> Fail(bool named) => named ? new NamedError("", "B") : new CodedError("", "A");
    }
}
