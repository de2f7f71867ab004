using System.Text;
using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Data.Sorting;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Tests;

/// <summary>Everything that the inputs of <c>where</c> and <c>order</c> let a client say, one field and one operation at a time.</summary>
internal static class ArgumentForms
{
    /// <summary>Each operation on each member, with operands of every kind that it takes.</summary>
    public static IEnumerable<string> Filters(InputObjectType type) => Filters(type, null, []);

    /// <summary>Each key in both directions.</summary>
    public static IEnumerable<string> Orders(InputObjectType type) => Orders(type, []);

    private static IEnumerable<string> Filters(InputObjectType type, FilterField? member, IReadOnlyList<InputObjectType> around)
    {
        if (around.Contains(type))
        {
            yield break;
        }

        foreach (var field in type.Fields)
        {
            var inner = field.Type.NamedType() as InputObjectType;
            var forms = field.Binding switch
            {
                FilterOperation.And or FilterOperation.Or => ["[{}]"],
                FilterOperation.Any => ["true", "false"],
                FilterOperation.All or FilterOperation.None => Filters(inner!, member, [.. around, type]).Take(3), // They have inputs of their own.
                FilterOperation.Some => Filters(inner!, member, [.. around, type]),
                FilterField own => Filters(inner!, own, [.. around, type]),
                FilterOperation operation => Operands(operation, field.Type, member),
                _ => throw new InvalidOperationException($"{type.Name}.{field.Name} is bound to nothing that filters."),
            };
            foreach (var form in forms)
            {
                yield return $"{{ {field.Name}: {form} }}";
            }
        }
    }

    private static IEnumerable<string> Operands(FilterOperation operation, IType type, FilterField? member)
    {
        var value = Value(type.NamedType(), member);
        return operation switch
        {
            FilterOperation.In or FilterOperation.NotIn => [$"[{value}]", $"[{value}, null]", "[]"],
            FilterOperation.Equals or FilterOperation.NotEquals => [value, "null"],
            _ => [value],
        };
    }

    private static string Value(NamedType type, FilterField? member) => type switch
    {
        EnumType names => names.Values[0].Name,
        BooleanType => "true",
        StringType => "\"a\"",
        IntType or LongType or ShortType or FloatType or DecimalType => "1",
        UuidType => "\"0efbc720-e3ae-51f0-a83c-2292b8423f4d\"",
        DateTimeType => "\"2020-01-01T00:00:00Z\"",
        DateType or LocalDateType => "\"2020-01-01\"",
        LocalTimeType => "\"12:00:00\"",
        DurationType => "\"PT1H\"",
        UrlType => "\"https://www.python.org/\"",
        IdType => $"\"{Id(member)}\"",
        _ => throw new NotSupportedException($"Write down a value of type {type.Name} here."),
    };

    private static string Id(FilterField? member) =>
        Convert.ToBase64String([.. Encoding.UTF8.GetBytes($"{member?.NodeId?.TypeName ?? "Release"}:"), .. new byte[16]]);

    private static IEnumerable<string> Orders(InputObjectType type, IReadOnlyList<InputObjectType> around)
    {
        foreach (var field in type.Fields)
        {
            if (field.Binding is SortField { IsObject: true } && field.Type.NamedType() is InputObjectType inner)
            {
                foreach (var form in around.Contains(inner) ? [] : Orders(inner, [.. around, type]))
                {
                    yield return $"{{ {field.Name}: {form} }}";
                }
            }
            else
            {
                yield return $"{{ {field.Name}: ASC }}";
                yield return $"{{ {field.Name}: DESC }}";
            }
        }
    }
}
