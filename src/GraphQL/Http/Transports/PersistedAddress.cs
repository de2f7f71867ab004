using Microsoft.AspNetCore.Http;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>A stored document that the address names (contract: Hot Chocolate, section 3.8).</summary>
internal static class PersistedAddress
{
    /// <summary>The part of the address that is the document's id.</summary>
    public const string Id = "id";

    /// <summary>The part of the address that is the operation's name.</summary>
    public const string Operation = "operationName";

    /// <summary>Gives a request the document and the operation of its address.</summary>
    public static void Apply(HttpRequest request, RequestBody body)
    {
        var id = request.RouteValues[Id] as string ?? "";
        if (body.Requests is not null || !id.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
        {
            body.Refuse(ErrorBuilder.New().SetMessage(Messages.InvalidRequest).SetCode(ErrorCodes.Server.RequestInvalid).Build());
        }
        else
        {
            body.Name(id, request.RouteValues[Operation] as string);
        }
    }
}
