using System.Text.Json;

namespace PyDotOrg.Graph.Rest.Feeds;

/// <summary>A feed that a route answers with.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it brings.</param>
/// <param name="Origin">The public origin.</param>
/// <param name="Home">The path of what it is about.</param>
internal sealed record Feed(FeedFormat Format, string Title, string Description, string Origin, string Home)
{
    /// <summary>Writes the feed.</summary>
    /// <param name="path">The path at which it was asked for.</param>
    /// <param name="answer">The answer of the operation in JSON.</param>
    /// <returns>Its bytes.</returns>
    public ReadOnlyMemory<byte> Write(string path, ReadOnlyMemory<byte> answer)
    {
        using var json = JsonDocument.Parse(answer);
        var output = new MemoryStream(answer.Length);
        Format.Write(output, new FeedHead(Title, Description, Origin + path, Origin + Home), json.RootElement);
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }
}
