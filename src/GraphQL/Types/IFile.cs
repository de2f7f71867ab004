namespace PyDotOrg.GraphQL.Types;

/// <summary>A file that a client sent with its request, the value of the scalar <c>Upload</c>. Readable while the request runs.</summary>
public interface IFile
{
    /// <summary>The name that the client gave; never to be used as a path.</summary>
    string Name { get; }

    /// <summary>The number of bytes; null when it is not known.</summary>
    long? Length { get; }

    /// <summary>The media type that the client gave; null when there is none.</summary>
    string? ContentType { get; }

    /// <summary>Opens the content for reading; each call starts at the beginning.</summary>
    Stream OpenReadStream();

    /// <summary>Copies the content.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    Task CopyToAsync(Stream target, CancellationToken cancellationToken = default);
}
