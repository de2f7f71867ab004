namespace PyDotOrg.Graph.Testing.Fixture;

/// <summary>The five books of the compatibility fixture.</summary>
public static class Books
{
    private static readonly Author Ada = new("Ada");
    private static readonly Author Bea = new("Bea");

    /// <summary>All of them, by their numbers.</summary>
    public static IReadOnlyList<Book> All { get; } =
    [
        new Book { Id = 1, Title = "Alpha", Pages = 100, Genre = Genre.SciFi, Author = Ada },
        new Book { Id = 2, Title = "Beta", Pages = 200, Genre = Genre.NonFiction, Author = Ada },
        new Book { Id = 3, Title = "Gamma", Pages = 300, Genre = Genre.SciFi, Author = Bea },
        new Book { Id = 4, Title = "Delta", Pages = 150, Genre = Genre.Poetry, Author = Bea },
        new Book { Id = 5, Title = "Epsilon", Pages = 250, Genre = Genre.NonFiction, Author = Ada },
    ];
}
