using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Http.Uploads;

/// <summary>A file of a multipart form; readable until the HTTP request ends.</summary>
/// <param name="file">The framework's view of it.</param>
internal sealed class FormUpload(IFormFile file) : IFile
{
    public string Name => file.FileName;

    public long? Length => file.Length;

    public string? ContentType => file.Headers is null ? null : file.ContentType;

    public Stream OpenReadStream() => file.OpenReadStream();

    public Task CopyToAsync(Stream target, CancellationToken cancellationToken = default) => file.CopyToAsync(target, cancellationToken);
}
