using System.Runtime.CompilerServices;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Data.Sorting;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Filters and orders over fields that demand something of the caller. Whoever may not read a field must not learn its values by
/// filtering or sorting by it either.
/// </summary>
internal static class GuardedInput
{
    private static readonly ConditionalWeakTable<OutputField, object> Known = [];

    /// <summary>Whether an argument of a field can touch such a field.</summary>
    public static bool IsIn(OutputField field) => field.Resolver?.Data is { } data
        && (data.UsesFiltering || data.UsesSorting)
        && (bool)Known.GetValue(field, static own => Find(own));

    /// <summary>The demands of what the arguments of a field touch.</summary>
    /// <param name="argument">Gives the coerced value of an argument; null when it is not given.</param>
    /// <param name="field">The field.</param>
    public static IReadOnlyList<AuthorizeRule> DemandsOf(OutputField field, Func<string, object?> argument)
    {
        List<AuthorizeRule> rules = [];
        foreach (var definition in field.Arguments)
        {
            Collect(argument(definition.Name), rules);
        }

        return rules;
    }

    private static bool Find(OutputField field)
    {
        HashSet<InputObjectType> visited = [];
        return field.Arguments.Any(argument => IsIn(argument.Type.NamedType(), visited));
    }

    private static bool IsIn(NamedType type, HashSet<InputObjectType> visited) =>
        type is InputObjectType input
        && visited.Add(input)
        && input.Fields.Any(field => RulesOf(field).Count > 0 || IsIn(field.Type.NamedType(), visited));

    private static void Collect(object? value, List<AuthorizeRule> rules)
    {
        if (value is InputObjectValue input)
        {
            foreach (var (name, inner) in input.Fields)
            {
                rules.AddRange(RulesOf(input.Type.Fields[name]));
                Collect(inner, rules);
            }
        }
        else if (value is object?[] list)
        {
            foreach (var item in list)
            {
                Collect(item, rules);
            }
        }
    }

    private static IReadOnlyList<AuthorizeRule> RulesOf(InputField field) => field.Binding switch
    {
        FilterField filter => filter.Authorization,
        SortField sort => sort.Authorization,
        _ => [],
    };
}
