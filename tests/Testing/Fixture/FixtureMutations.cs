using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Testing.Fixture;

/// <summary>The mutations of the compatibility fixture.</summary>
[MutationType]
public static class FixtureMutations
{
    /// <summary>Gives a book another title; the books of the fixture stay as they are.</summary>
    /// <param name="id">The book.</param>
    /// <param name="title">Its new title.</param>
    [UseMutationConvention]
    [Error<EmptyTitleException>]
    public static Book? RenameBook([ID<Book>] int id, string title)
    {
        if (title.Length == 0)
        {
            throw new EmptyTitleException();
        }

        return Books.All.FirstOrDefault(book => book.Id == id) is { } book
            ? new Book { Id = book.Id, Title = title, Pages = book.Pages, Genre = book.Genre, Author = book.Author }
            : null;
    }
}

/// <summary>A title is empty.</summary>
public sealed class EmptyTitleException() : Exception("The title must not be empty.");
