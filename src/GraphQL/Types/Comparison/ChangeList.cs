namespace PyDotOrg.GraphQL.Types.Comparison;

/// <summary>Collects differences.</summary>
internal sealed class ChangeList
{
    private readonly List<SchemaChange> _changes = [];

    /// <summary>Goes through two lists by name.</summary>
    /// <param name="before">The old elements.</param>
    /// <param name="after">The new elements.</param>
    /// <param name="nameOf">The name of an element, unique in its list.</param>
    /// <param name="removed">Takes what is only in the old list.</param>
    /// <param name="added">Takes what is only in the new list.</param>
    /// <param name="kept">Takes what is in both.</param>
    public static void Pair<T>(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, string> nameOf, Action<T> removed, Action<T> added, Action<T, T>? kept = null)
    {
        var rest = after.ToDictionary(nameOf, StringComparer.Ordinal);
        foreach (var old in before)
        {
            if (rest.Remove(nameOf(old), out var now))
            {
                kept?.Invoke(old, now);
            }
            else
            {
                removed(old);
            }
        }

        foreach (var now in rest.Values)
        {
            added(now);
        }
    }

    /// <summary>Adds a difference.</summary>
    public void Add(SchemaChangeKind kind, string coordinate, string message) => _changes.Add(new SchemaChange(kind, coordinate, message));

    /// <summary>Compares what every named element can have.</summary>
    public void CompareTexts(string coordinate, (string? Description, string? Deprecation) before, (string? Description, string? Deprecation) after)
    {
        if (before.Description != after.Description)
        {
            Add(SchemaChangeKind.DescriptionChanged, coordinate, $"The description of {coordinate} changed.");
        }

        if (before.Deprecation != after.Deprecation)
        {
            var message = after.Deprecation is null
                ? $"{coordinate} is no longer deprecated."
                : $"{coordinate} is deprecated: {after.Deprecation}";
            Add(SchemaChangeKind.DeprecationChanged, coordinate, message);
        }
    }

    /// <summary>The differences, the breaking ones first, then by coordinate.</summary>
    public IReadOnlyList<SchemaChange> InOrder() =>
        [.. _changes.OrderBy(static change => change.Impact).ThenBy(static change => change.Coordinate, StringComparer.Ordinal)];
}
