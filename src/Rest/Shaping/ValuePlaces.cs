using System.Text.Json;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Language;

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
            var place = FindVariable(route, path) ?? string.Join('.', path.Select(JsonNamingPolicy.SnakeCaseLower.ConvertName));
            return new BindingError(place, BindingError.Query, message);
        }

        var (key, source) = input.Locate([.. path.Skip(1)]);
        return new BindingError(key.Length == 0 ? WholeBody : key, source, message);
    }

    /// <summary>The variable that the document puts in a place of an argument; null when it puts none there.</summary>
    private static string? FindVariable(Route route, IReadOnlyList<string> path)
    {
        foreach (var field in route.Operation.Definition.SelectionSet.Selections.OfType<FieldNode>())
        {
            var value = field.Arguments.FirstOrDefault(argument => path.Count > 0 && argument.Name.Value == path[0])?.Value;
            foreach (var step in path.Skip(1))
            {
                value = (value as ObjectValueNode)?.Fields.FirstOrDefault(each => each.Name.Value == step)?.Value ?? value as VariableNode;
            }

            if (value is VariableNode variable)
            {
                return variable.Name.Value;
            }
        }

        return null;
    }
}
