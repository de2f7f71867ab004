using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations.Mutations;

/// <summary>A schema with one mutation for each way in which the convention is used.</summary>
internal static class BookServer
{
    public static IRequestExecutorBuilder Build() => AnnotatedServer.With(typeof(Queries), typeof(BookMutations)).AddMutationConventions();

    internal sealed record Book([property: ID] int Id, string Title);

    /// <summary>The title is empty.</summary>
    internal sealed class EmptyTitleException() : Exception("The title must not be empty.");

    internal class TitleTakenException(string title) : Exception($"There is a book \"{title}\" already.")
    {
        /// <summary>The title.</summary>
        public string Title { get; } = title;
    }

    internal sealed class TitleTakenAbroadException(string title) : TitleTakenException(title);

    /// <summary>Nobody reads that long.</summary>
    internal sealed class TooLongError
    {
        public TooLongError(InvalidOperationException exception) => Message = $"Too long: {exception.Message}";

        public string Message { get; }
    }

    /// <summary>The book is somewhere else.</summary>
    /// <param name="Message">What went wrong.</param>
    /// <param name="Place">Where it is.</param>
    internal sealed record LostError(string Message, string Place)
    {
        public static LostError CreateErrorFrom(KeyNotFoundException exception) => new("Lost.", exception.Message);

        public static LostError CreateErrorFrom(FileNotFoundException exception) => new("Filed.", exception.FileName ?? "");
    }

    /// <summary>Somebody else was faster.</summary>
    internal sealed record ConflictError(string Message, long Version);

    /// <summary>Nothing has changed.</summary>
    internal sealed record UnchangedError(string Message);

    /// <summary>The library is closed.</summary>
    internal sealed record ClosedError(string Message);

    internal sealed class ClosedErrors : IPayloadErrorFactory<ClosedError, TimeoutException>, IPayloadErrorFactory<ClosedError, NotSupportedException>
    {
        public ClosedError CreateErrorFrom(TimeoutException exception) => new("Closed in the evening.");

        public ClosedError CreateErrorFrom(NotSupportedException exception) => new("Closed for good.");
    }

    /// <summary>A book to be made.</summary>
    /// <param name="Title">Its title.</param>
    /// <param name="Shelf">Where it stands.</param>
    internal sealed record CreateBookInput([StringLength(10)] string Title, [Range(1, 9)] int? Shelf);

    /// <summary>What became of a publication.</summary>
    internal sealed record PublishBookPayload(Book Book, [property: GraphQLIgnore] int Secret)
    {
        public string GetGreeting(string name) => $"{name} has {Book.Title}";

        public async Task<int> GetReadersAsync()
        {
            await Task.Yield();
            return 3;
        }
    }

    [QueryType]
    internal static class Queries
    {
        public static Book GetBook() => new(1, "Alpha");
    }

    [MutationType]
    internal static class BookMutations
    {
        /// <summary>Gives a book another title.</summary>
        /// <param name="id">The book.</param>
        /// <param name="title">Its new title.</param>
        [Error<EmptyTitleException>]
        [Error(typeof(TitleTakenException))]
        [Error<TooLongError>]
        public static Book? RenameBook([ID("Book")] int id, string title) => title switch
        {
            "" => throw new EmptyTitleException(),
            "taken" => throw new TitleTakenException(title),
            "abroad" => throw new TitleTakenAbroadException(title),
            "long" => throw new InvalidOperationException("10"),
            "both" => throw new AggregateException(new EmptyTitleException(), new AggregateException(new InvalidOperationException("11"))),
            "secret" => throw new AggregateException(new EmptyTitleException(), new FormatException("password")),
            "broken" => throw new FormatException("password"),
            "refused" => throw new GraphQLException("Not today."),
            "nothing" => null,
            _ => new Book(id, title),
        };

        [Error<LostError>]
        [Error<ClosedErrors>]
        public static async Task<Book> MoveBookAsync(string to, CancellationToken cancellation)
        {
            await Task.Delay(TimeSpan.Zero, cancellation);
            return to switch
            {
                "nowhere" => throw new KeyNotFoundException("nowhere"),
                "file" => throw new FileNotFoundException("", "book.txt"),
                "evening" => throw new TimeoutException(),
                "never" => throw new NotSupportedException(),
                "broken" => throw new FormatException("password"),
                _ => new Book(7, to),
            };
        }

        public static FieldResult<Book, ConflictError, UnchangedError> CreateBook(CreateBookInput input) => input.Title switch
        {
            "conflict" => new ConflictError("Somebody was faster.", 5),
            "unchanged" => new UnchangedError("As before."),
            "both" => FieldResult<Book, ConflictError, UnchangedError>.Failed(new UnchangedError("As before."), new ConflictError("Faster.", 6)),
            _ => new Book(input.Shelf ?? 0, input.Title),
        };

        public static async Task<FieldResult<IReadOnlyList<Book>, ConflictError>> SwapBooks(bool fails)
        {
            await Task.Yield();
            return fails ? new ConflictError("Gone.", 1) : new FieldResult<IReadOnlyList<Book>, ConflictError>([new Book(2, "B"), new Book(1, "A")]);
        }

        [Error<EmptyTitleException>]
        public static PublishBookPayload PublishBook(int id) => id > 0 ? new(new Book(id, "Out"), id) : throw new EmptyTitleException();

        public static string Ping() => "pong";

        public static IReadOnlyList<string> TagBook(
            string[] tags, [DefaultValueSyntax("[1]")] IReadOnlyList<int> weights, ValueNode? extra, int count = 5, [GraphQLDeprecated("Use tags.")] string? tag = null) =>
            [.. tags.Take(count), $"{weights[0]}", extra?.ToString() ?? "none", tag ?? "no tag"];

        [ID("Book")]
        public static int DeleteBook([ID("Book")] int id) => id;

        [UsePaging]
        public static IEnumerable<Book> ImportBooks(int count) => Enumerable.Range(1, count).Select(id => new Book(id, $"Book {id}"));

        [UseFirstOrDefault]
        [UseProjection]
        [Error<EmptyTitleException>]
        public static IQueryable<Book> CopyBook(int id) => new[] { new Book(id, "Copy"), new Book(id + 1, "Other") }.AsQueryable();

        [UseMutationConvention(
            InputTypeName = "Sale",
            InputArgumentName = "sale",
            PayloadTypeName = "Receipt",
            PayloadFieldName = "sold",
            PayloadErrorTypeName = "SaleFailure")]
        [Error<EmptyTitleException>]
        public static Book SellBook(int id) => new(id, "Sold");

        [UseMutationConvention(Disable = true)]
        public static int CountBooks(int from = 1) => from;
    }
}
