using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PyDotOrg.GraphQL.Http.Uploads;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>A request with files in a multipart form (contract: Hot Chocolate, section 3.7).</summary>
internal static class MultipartTransport
{
    private const string Operations = "operations";
    private const string Map = "map";

    // Beside the files there are two fields of ours; some clients add their own.
    private const int OtherFields = 16;

    /// <summary>Whether the body is a multipart form and such forms are taken.</summary>
    public static bool Supports(HttpRequest request, GraphQLServerOptions options) =>
        options.EnableMultipartRequests && MediaTypes.Names(request.ContentType, MediaTypes.FormData);

    /// <summary>Reads the form; what is large of it lies in temporary files until the request ends.</summary>
    public static async ValueTask<RequestBody> ReadAsync(HttpContext http, GraphQLServerOptions options)
    {
        if (options.EnforceMultipartRequestsPreflightHeader && !Preflight.IsPromised(http.Request))
        {
            return RequestBody.Refused(Preflight.Error(Messages.MultipartNeedsPreflight));
        }

        try
        {
            return Read(await ReadFormAsync(http, options), options);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return RequestBody.TooLarge();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException && !http.RequestAborted.IsCancellationRequested)
        {
            return Refuse(ErrorCodes.Server.MultiPartInvalidForm, Messages.FormNotReadable);
        }
    }

    private static Task<IFormCollection> ReadFormAsync(HttpContext http, GraphQLServerOptions options)
    {
        var body = http.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (options.MaxUploadBytes is { } limit && body is { IsReadOnly: false })
        {
            body.MaxRequestBodySize = limit;
        }

        // The reader asks for a limit of its own; the host's is the one that speaks.
        var form = new FormOptions { ValueCountLimit = options.MaxUploadFiles + OtherFields, MultipartBodyLengthLimit = long.MaxValue };
        return new FormFeature(http.Request, form).ReadFormAsync(http.RequestAborted);
    }

    private static RequestBody Read(IFormCollection form, GraphQLServerOptions options)
    {
        string? operations = null;
        string? map = null;
        foreach (var (name, value) in form)
        {
            if (name == Operations)
            {
                operations = value;
            }
            else if (name == Map && operations is null && form.ContainsKey(Operations))
            {
                return Refuse(ErrorCodes.Server.MultiPartFieldsMisordered, Messages.FieldsMisordered);
            }
            else if (name == Map)
            {
                map = value;
            }
        }

        if (string.IsNullOrEmpty(operations))
        {
            return Refuse(ErrorCodes.Server.MultiPartNoOperationsSpecified, Messages.NoOperations);
        }

        return string.IsNullOrEmpty(map)
            ? Refuse(ErrorCodes.Server.MultiPartMapNotSpecified, Messages.NoMap)
            : Read(operations, map, form.Files, options);
    }

    private static RequestBody Read(string operations, string map, IFormFileCollection files, GraphQLServerOptions options)
    {
        if (UploadMap.Parse(map) is not { } paths)
        {
            return Refuse(ErrorCodes.Server.MultiPartInvalidMapJson, Messages.InvalidMap);
        }

        if (paths.Count > options.MaxUploadFiles || files.Count > options.MaxUploadFiles)
        {
            return Refuse(ErrorCodes.Limits.TooManyFiles, Messages.TooManyFiles(options.MaxUploadFiles));
        }

        var uploads = new UploadedOperations(operations);
        foreach (var (key, places) in paths)
        {
            if (uploads.Place(key, places, files.GetFile(key)) is { } error)
            {
                return RequestBody.Refused(error);
            }
        }

        var body = RequestBody.Parse(Encoding.UTF8.GetBytes(uploads.ToJson()));
        body.SetFiles(uploads.Files);
        return body;
    }

    private static RequestBody Refuse(string code, string message) =>
        RequestBody.Refused(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
