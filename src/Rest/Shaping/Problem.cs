using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>An error as the facade answers it (contract rest-v1, section 1.5).</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What went wrong, for the developer of the client.</param>
internal sealed record Problem(int Status, string Detail)
{
    /// <summary>The values that are wrong; empty when none is named.</summary>
    public IReadOnlyList<BindingError> Values { get; init; } = [];

    public static Problem RouteNotFound { get; } = new(StatusCodes.Status404NotFound, "There is no such route.");

    public static Problem RowNotFound { get; } = new(StatusCodes.Status404NotFound, "There is no such resource.");

    public static Problem Unexpected { get; } =
        new(StatusCodes.Status500InternalServerError, "An unexpected error occurred. Please try again later.");

    public static Problem MethodNotAllowed(string method, string allowed) =>
        new(StatusCodes.Status405MethodNotAllowed, $"The method {method} is not allowed here. Allowed: {allowed}.");

    public static Problem BadValues(IReadOnlyList<BindingError> values) =>
        new(StatusCodes.Status400BadRequest, "Some parameters of the request are not valid.") { Values = values };
}
