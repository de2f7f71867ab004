using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Testing.Fixture;

/// <summary>A book of the compatibility fixture.</summary>
[Node]
public sealed class Book
{
    /// <summary>The number of the book.</summary>
    public int Id { get; set; }

    /// <summary>The name of the book.</summary>
    public string Title { get; set; } = "";

    /// <summary>How thick the book is.</summary>
    public int Pages { get; set; }

    /// <summary>The kind of the book.</summary>
    public Genre Genre { get; set; }

    /// <summary>Who wrote the book.</summary>
    public Author Author { get; set; } = new("");

    /// <summary>Finds a book by its number.</summary>
    public static Book? Get(int id) => Books.All.FirstOrDefault(book => book.Id == id);
}

/// <summary>Who writes books.</summary>
/// <param name="Name">The name.</param>
public sealed record Author(string Name);

/// <summary>The kinds of books.</summary>
public enum Genre
{
    /// <summary>Tales of the future.</summary>
    SciFi,

    /// <summary>What has happened.</summary>
    NonFiction,

    /// <summary>What rhymes, or not.</summary>
    Poetry,
}
