using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>An error as the facade answers it (contract rest-v1, section 1.5).</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What went wrong, for the developer of the client.</param>
internal sealed record Problem(int Status, string Detail)
{
    /// <summary>When clients may ask again, in seconds.</summary>
    private const int Pause = 5;

    /// <summary>The values that are wrong; empty when none is named.</summary>
    public IReadOnlyList<BindingError> Values { get; init; } = [];

    /// <summary>What else is known of the reason; null when nothing is.</summary>
    public JsonObject? Facts { get; init; }

    /// <summary>After how many seconds it may go well; null when that is not known.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Whether the body has the member <c>extra</c>, as all have but one.</summary>
    public bool HasExtra { get; init; } = true;

    public static Problem RouteNotFound { get; } = new(StatusCodes.Status404NotFound, Messages.RouteNotFound);

    public static Problem RowNotFound { get; } = new(StatusCodes.Status404NotFound, Messages.RowNotFound);

    public static Problem Unexpected { get; } = new(StatusCodes.Status500InternalServerError, Messages.Unexpected);

    /// <summary>The database, or something else that is needed, is out of order.</summary>
    public static Problem Unavailable { get; } = new(StatusCodes.Status503ServiceUnavailable, Messages.Unavailable) { RetryAfter = Pause };

    /// <summary>The time limit has ended the request.</summary>
    public static Problem TooSlow { get; } = new(StatusCodes.Status503ServiceUnavailable, Messages.Timeout) { RetryAfter = Pause };

    public static Problem NotAuthenticated { get; } = new(StatusCodes.Status401Unauthorized, Messages.NotAuthenticated);

    public static Problem StaffOnly { get; } = new(StatusCodes.Status403Forbidden, Messages.StaffOnly);

    public static Problem AdministratorsOnly { get; } = new(StatusCodes.Status403Forbidden, Messages.AdministratorsOnly);

    public static Problem OwnerOnly { get; } = new(StatusCodes.Status403Forbidden, Messages.OwnerOnly);

    /// <summary><c>If-Match</c> names what can be no version of the resource.</summary>
    public static Problem VersionIsGone { get; } = new(StatusCodes.Status412PreconditionFailed, Messages.VersionIsGone);

    /// <summary>The request has a header that looks like the one with credentials.</summary>
    public static Problem WrongCredentialHeader { get; } = new(StatusCodes.Status401Unauthorized, Messages.WrongCredentialHeader);

    public static Problem NotAcceptable { get; } = new(StatusCodes.Status406NotAcceptable, Messages.NotAcceptable);

    public static Problem Gone(string instead) => new(StatusCodes.Status410Gone, Messages.Gone(instead));

    public static Problem MethodNotAllowed(string method, string allowed) =>
        new(StatusCodes.Status405MethodNotAllowed, Messages.MethodNotAllowed(method, allowed));

    /// <summary>The caller has asked for too much; the body has exactly two members (contract rest-v1, section 3).</summary>
    public static Problem Limited(GraphQLError closed) =>
        new(StatusCodes.Status429TooManyRequests, closed.Message) { HasExtra = false };

    /// <summary>Values cannot be read: 422 when the body is all that is wrong, 400 otherwise (contract rest-v1, section 1.4).</summary>
    public static Problem BadValues(IReadOnlyList<BindingError> values) =>
        values.All(value => value.Source == BindingError.Body)
            ? new Problem(StatusCodes.Status422UnprocessableEntity, Messages.BadBody) { Values = values }
            : new Problem(StatusCodes.Status400BadRequest, Messages.BadParameters) { Values = values };
}
