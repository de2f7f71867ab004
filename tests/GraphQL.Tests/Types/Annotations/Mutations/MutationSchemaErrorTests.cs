using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations.Mutations;

public sealed class MutationSchemaErrorTests
{
    private const string Here = "in PyDotOrg.GraphQL.Tests.Types.Annotations.Mutations";

    [Fact]
    public void A_mutation_without_a_result_is_refused() =>
        Assert.Equal(
            [$"HC0089 The mutation \"Forget\" returns nothing; every field has a value. (Voids.Forget {Here})"],
            AnnotatedServer.ErrorsOf(Server(typeof(Voids))));

    [Fact]
    public void A_payload_that_is_no_object_is_refused() =>
        Assert.Equal(
            [
                $"HC0069 The mutation payload type `EnumPayload` must be an object type. (Payloads.Enum {Here})",
                $"HC0069 The mutation payload type `ListPayload` must be an object type. (Payloads.List {Here})",
            ],
            AnnotatedServer.ErrorsOf(Server(typeof(Payloads))));

    [Fact]
    public void Error_types_of_one_name_are_refused() =>
        Assert.Equal(
            [
                $"HC0066 The error type \"FullError\" of the mutation \"put\" has the name of another type. Rename one of the two. (Duplicates.Put {Here})",
                $"HC0066 The error type \"TakeError\" of the mutation \"take\" has the name of another type. Rename one of the two. (Duplicates.Take {Here})",
            ],
            AnnotatedServer.ErrorsOf(Server(typeof(Duplicates))));

    [Fact]
    public void Errors_must_be_able_to_come_about() =>
        Assert.Equal(
            [
                $"Nothing makes the error \"FullError\": it needs a static method CreateErrorFrom or a constructor that takes an exception, or a mutation that returns a FieldResult. (Unreachable.Put {Here})",
                $"The C# type \"String\" cannot be an error of the mutation \"take\"; an error is a class or record that is not abstract. (Unreachable.Take {Here})",
                $"Union type TakeError must define one or more member types. (Unreachable.Take {Here})",
            ],
            AnnotatedServer.ErrorsOf(Server(typeof(Unreachable))));

    [Fact]
    public void An_error_without_a_message_is_refused() =>
        Assert.Equal(
            [$"SCHEMA_INTERFACE_NO_IMPL Interface field Error.message expected but SilentError does not provide it. (SilentError {Here})"],
            AnnotatedServer.ErrorsOf(Server(typeof(Silent))));

    [Fact]
    public void Errors_need_the_convention()
    {
        const string Message = "declares errors or names of the mutation convention, which it does not follow: "
            + "that takes a field of the root of mutations, AddMutationConventions() on the GraphQL server and no Disable.";

        Assert.Equal(
            [$"The field \"number\" {Message} (FailingQueries.GetNumber {Here})", $"The field \"result\" {Message} (FailingQueries.GetResult {Here})"],
            AnnotatedServer.ErrorsOf(AnnotatedServer.With(typeof(FailingQueries)).AddMutationConventions()));
        Assert.Equal(
            [$"The field \"delete\" {Message} (Lonely.Delete {Here})"],
            AnnotatedServer.ErrorsOf(typeof(BookServer.Queries), typeof(Lonely)));
    }

    [Fact]
    public void An_input_whose_name_is_taken_is_refused()
    {
        var error = Assert.Single(AnnotatedServer.ErrorsOf(Server(typeof(Inputs))));

        Assert.StartsWith("HC0065 Schema must contain uniquely named types but contains multiple types named \"MakeInput\".", error, StringComparison.Ordinal);
    }

    private static IRequestExecutorBuilder Server(Type mutations) =>
        AnnotatedServer.With(typeof(BookServer.Queries), mutations).AddMutationConventions();

    private enum EnumPayload
    {
        A,
    }

    private sealed record ListPayload(int Number);

    private sealed record FullError(string Message);

    private sealed class FullException : Exception;

    private sealed record TakeError(string Message);

    private sealed record SilentError(string Text);

    private sealed record MakeInput(int Number);

    [MutationType]
    private static class Voids
    {
        public static void Forget(int number) => ArgumentOutOfRangeException.ThrowIfNegative(number);

        [GraphQLIgnore]
        public static void Hidden()
        {
        }

        public static int Remember(int number) => number;
    }

    [MutationType]
    private static class Payloads
    {
        public static EnumPayload Enum() => EnumPayload.A;

        public static IReadOnlyList<ListPayload> List() => [];
    }

    [MutationType]
    private static class Duplicates
    {
        [Error<FullException>]
        public static FieldResult<int, FullError> Put(int number) => number;

        public static FieldResult<int, TakeError> Take(int number) => number;
    }

    [MutationType]
    private static class Unreachable
    {
        [Error<FullError>]
        public static int Put(int number) => number;

        public static FieldResult<int, string> Take(int number) => number;
    }

    [MutationType]
    private static class Silent
    {
        public static FieldResult<int, SilentError> Fall(int number) => number;
    }

    [MutationType]
    private static class Inputs
    {
        public static int Make(MakeInput first, MakeInput second) => first.Number + second.Number;
    }

    [MutationType]
    private static class Lonely
    {
        [UseMutationConvention]
        public static int Delete(int number) => number;
    }

    [QueryType]
    private static class FailingQueries
    {
        [Error<FullException>]
        public static int GetNumber() => 1;

        public static FieldResult<int> GetResult() => 1;
    }
}
