using System.Text.Json;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Routing;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>Says in the words of a request where a value stands that an operation refused.</summary>
internal static class ValuePlaces
{
    /// <summary>The name of the whole body where a path leads to no member of it.</summary>
    private const string WholeBody = "body";

    /// <summary>The refused value of a request.</summary>
    /// <param name="route">The route.</param>
    /// <param name="path">The argument, then names of input fields and positions in lists.</param>
    /// <param name="message">What is wrong.</param>
    public static BindingError Locate(Route route, IReadOnlyList<string> path, string message)
    {
        if (route.Binder.Input is not { } input)
        {
            return new BindingError(string.Join('.', path.Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)), BindingError.Query, message);
        }

        var (key, source) = input.Locate([.. path.Skip(1)]);
        return new BindingError(key.Length == 0 ? WholeBody : key, source, message);
    }
}
