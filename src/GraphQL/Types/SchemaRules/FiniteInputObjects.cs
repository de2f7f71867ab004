namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Every input object can be written down: no chain of fields that must be given leads back to where it began.
/// https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References
/// </summary>
internal sealed class FiniteInputObjects
{
    private readonly HashSet<InputObjectType> _finite = [];
    private readonly HashSet<InputObjectType> _visited = [];
    private readonly List<(InputObjectType Owner, InputField Field)> _path = [];
    private readonly SchemaErrors _errors;

    private FiniteInputObjects(SchemaErrors errors) => _errors = errors;

    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        InputObjectType[] types = [.. schema.Types.OfType<InputObjectType>()];
        var check = new FiniteInputObjects(errors);
        check.FindFinite(types);
        foreach (var type in types.Where(type => !check._finite.Contains(type)))
        {
            check.ReportCycles(type);
        }
    }

    /// <summary>Finite is who needs nothing but finite ones; found by asking again until nothing changes.</summary>
    private void FindFinite(InputObjectType[] types)
    {
        int before;
        do
        {
            before = _finite.Count;
            foreach (var type in types)
            {
                if (IsFinite(type))
                {
                    _finite.Add(type);
                }
            }
        }
        while (_finite.Count > before);
    }

    private bool IsFinite(InputObjectType type) => type.IsOneOf
        ? type.Fields.Count == 0 || type.Fields.Any(field => Needed(type, field) is not { } needed || _finite.Contains(needed))
        : type.Fields.All(field => Needed(type, field) is not { } needed || _finite.Contains(needed));

    /// <summary>The input object without which the field cannot be given; null when there is none.</summary>
    private static InputObjectType? Needed(InputObjectType owner, InputField field) => owner.IsOneOf
        ? field.Type as InputObjectType
        : (field.Type as NonNullType)?.InnerType as InputObjectType;

    private void ReportCycles(InputObjectType type)
    {
        if (!_visited.Add(type))
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (Needed(type, field) is not { } needed || _finite.Contains(needed))
            {
                continue;
            }

            _path.Add((type, field));
            var start = _path.FindIndex(step => ReferenceEquals(step.Owner, needed));
            if (start < 0)
            {
                ReportCycles(needed);
            }
            else
            {
                var cycle = _path[start..];
                var names = cycle.Select(step => $"{step.Owner.Name}.{step.Field.Name}");
                _errors.Report(Messages.NoFiniteValue(needed.Name, names), needed.Name, cycle.Select(step => step.Field.Origin));
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }
}
