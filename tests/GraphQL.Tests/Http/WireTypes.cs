using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>What the fixture has not, and the tests of the wire need.</summary>
[QueryType]
public static class WireQueries
{
    /// <summary>The first link of a chain without end.</summary>
    public static Link GetChain() => new();
}

/// <summary>A link that leads to others under several names, so that no name comes too often on one way.</summary>
public sealed record Link
{
    public string End => "end";

    public Link A => this;

    public Link B => this;

    public Link C => this;

    public Link D => this;

    public Link E => this;
}

/// <summary>What a GET must not run, and what takes files.</summary>
[MutationType]
public static class WireMutations
{
    /// <summary>Gives a text back.</summary>
    /// <param name="text">The text.</param>
    public static string Write(string text) => text;

    /// <summary>The text of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<string> ReadText(IFile file, CancellationToken cancellation)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(cancellation);
    }

    /// <summary>Names, types and sizes of files.</summary>
    /// <param name="files">The files.</param>
    public static string Describe(IReadOnlyList<IFile?> files) =>
        string.Join(", ", files.Select(static file => file is null ? "none" : $"{file.Name} {file.ContentType} {file.Length}"));

    /// <summary>The name of a file in an input object.</summary>
    /// <param name="input">The object.</param>
    public static string Attach(Attachment input) => $"{input.Title}: {input.File?.Name}";
}

/// <summary>A file with a title.</summary>
/// <param name="Title">The title.</param>
/// <param name="File">The file.</param>
public sealed record Attachment(string Title, IFile? File);
