using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>One of the facade's own documents, carried in the program.</summary>
/// <param name="Name">The file's path below <c>Routes</c>, for messages.</param>
/// <param name="Text">The file's bytes.</param>
/// <param name="Document">Its syntax tree.</param>
internal sealed record RouteFile(string Name, ReadOnlyMemory<byte> Text, DocumentNode Document)
{
    /// <summary>Reads every document of a folder, in the order of their names.</summary>
    /// <exception cref="RouteException">A document is not GraphQL.</exception>
    public static IReadOnlyList<RouteFile> ReadFolder(string folder)
    {
        var names = typeof(RouteFile).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return [.. names.Select(name => Parse(name, ReadText(name)))];
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
            : throw new RouteException([RouteException.Describe(name, result.Error!)]); // Without a document there is an error.
    }

    /// <summary>The position of a node, as compilers write it.</summary>
    public string Locate(SyntaxNode node)
    {
        var position = Document.Source!.GetPosition(node.Location.Start); // Parsed documents have their source.
        return $"{Name}({position.Line},{position.Column})";
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
