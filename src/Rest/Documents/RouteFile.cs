using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>One of the facade's own documents, carried in the program.</summary>
/// <param name="Name">The file's path below <c>Routes</c>, for messages.</param>
/// <param name="Text">The bytes: the file's own, then those of the fragments that it has from other files.</param>
/// <param name="Document">Its syntax tree.</param>
internal sealed record RouteFile(string Name, ReadOnlyMemory<byte> Text, DocumentNode Document)
{
    /// <summary>Where the lines behind the file's own come from, from top to bottom.</summary>
    public IReadOnlyList<BorrowedLines> Borrowed { get; init; } = [];

    /// <summary>Reads every document of a folder, in the order of their names; each has the fragments of the others, see <see cref="SharedFragments"/>.</summary>
    /// <exception cref="RouteException">A document is not GraphQL.</exception>
    public static IReadOnlyList<RouteFile> ReadFolder(string folder)
    {
        var names = typeof(RouteFile).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return SharedFragments.Complete([.. names.Select(Read)]);
    }

    /// <summary>Reads one document.</summary>
    /// <exception cref="RouteException">It is not GraphQL.</exception>
    public static RouteFile Read(string name) => Parse(name, ReadText(name));

    /// <summary>Reads a document from its text.</summary>
    /// <exception cref="RouteException">It is not GraphQL.</exception>
    public static RouteFile Parse(string name, ReadOnlyMemory<byte> text)
    {
        var result = Parser.Parse(text);
        return result.Document is { } document
            ? new RouteFile(name, text, document)
            : throw new RouteException([Describe(name, result.Error!)]); // Without a document there is an error.
    }

    /// <summary>The position of a node, as compilers write it.</summary>
    public string Locate(SyntaxNode node) => Locate(Document.Source!.GetPosition(node.Location.Start)); // Parsed documents have their source.

    /// <summary>An error of the document with its place.</summary>
    public string Describe(GraphQLError error) =>
        error.Locations is [var first, ..] ? $"{Locate(first)}: {error.Message}" : $"{Name}: {error.Message}";

    private static string Describe(string name, GraphQLError error) =>
        error.Locations is [var first, ..] ? $"{name}({first.Line},{first.Column}): {error.Message}" : $"{name}: {error.Message}";

    private string Locate(SourcePosition position)
    {
        var lines = Borrowed.LastOrDefault(lines => lines.FirstLine <= position.Line);
        return lines is null
            ? $"{Name}({position.Line},{position.Column})"
            : $"{lines.Name}({position.Line - lines.FirstLine + lines.OriginalLine},{position.Column})";
    }

    private static byte[] ReadText(string name)
    {
        using var stream = typeof(RouteFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program carries no document \"{name}\".");
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return text;
    }
}

/// <summary>Lines of a document that stand in another file.</summary>
/// <param name="FirstLine">The first of them in the document, counted from 1.</param>
/// <param name="Name">The other file.</param>
/// <param name="OriginalLine">The same line there.</param>
internal sealed record BorrowedLines(int FirstLine, string Name, int OriginalLine);
