using System.Text;

namespace PyDotOrg.GraphQL;

/// <summary>Thrown when a schema cannot be built; lists everything that is wrong with it.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>One or several errors.</summary>
    public SchemaException(IReadOnlyList<GraphQLError> errors)
        : base(MessageOf(errors)) => Errors = errors;

    /// <summary>The errors, at least one.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    private static string MessageOf(IReadOnlyList<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentOutOfRangeException.ThrowIfZero(errors.Count);
        var text = new StringBuilder(errors.Count == 1 ? "The schema has an error:" : $"The schema has {errors.Count} errors:");
        foreach (var error in errors)
        {
            text.Append('\n').Append("- ").Append(error.Message).Append(Place(error));
        }

        return text.ToString();
    }

    private static string Place(GraphQLError error)
    {
        List<string> places = [];
        foreach (var key in (ReadOnlySpan<string>)["coordinate", "member", "source"])
        {
            if (error.Extensions?.GetValueOrDefault(key) is string text)
            {
                places.Add(text);
            }
        }

        places.AddRange((error.Locations ?? []).Select(position => $"{position.Line}:{position.Column}"));
        return places.Count == 0 ? "" : $" ({string.Join(", ", places)})";
    }
}
