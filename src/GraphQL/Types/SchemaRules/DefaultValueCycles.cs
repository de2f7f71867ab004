using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// The default of an input field does not need itself to be complete.
/// https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()
/// </summary>
internal sealed class DefaultValueCycles
{
    private static readonly ObjectValueNode Nothing = new() { Fields = [] };

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<(string Coordinate, InputField Field)> _path = [];
    private readonly SchemaErrors _errors;

    private DefaultValueCycles(SchemaErrors errors) => _errors = errors;

    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        var check = new DefaultValueCycles(errors);
        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            check.Follow(type, Nothing);
        }
    }

    private void Follow(InputObjectType type, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    Follow(type, item);
                }

                break;
            case ObjectValueNode given:
                foreach (var field in type.Fields)
                {
                    if (field.Type.NamedType() is InputObjectType inner)
                    {
                        Follow(type, field, inner, given);
                    }
                }

                break;
            default:
                break;
        }
    }

    private void Follow(InputObjectType type, InputField field, InputObjectType inner, ObjectValueNode given)
    {
        if (given.Fields.LastOrDefault(each => each.Name.Value == field.Name) is { } written)
        {
            Follow(inner, written.Value);
        }
        else if (field.DefaultValue is { } standard)
        {
            FollowDefault($"{type.Name}.{field.Name}", field, inner, standard);
        }
    }

    private void FollowDefault(string coordinate, InputField field, InputObjectType inner, ValueNode standard)
    {
        var start = _path.FindIndex(step => step.Coordinate == coordinate);
        if (start >= 0)
        {
            string[] via = [.. _path.Skip(start + 1).Select(step => step.Coordinate)];
            var origins = _path.Skip(start).Select(step => step.Field.Origin?.OfDefault());
            _errors.Report(Messages.DefaultCycle(coordinate, via), coordinate, origins);
        }
        else if (_visited.Add(coordinate))
        {
            _path.Add((coordinate, field));
            Follow(inner, standard);
            _path.RemoveAt(_path.Count - 1);
        }
    }
}
