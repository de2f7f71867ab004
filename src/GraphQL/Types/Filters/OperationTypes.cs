using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Annotations;
using Messages = PyDotOrg.GraphQL.Types.Annotations.Messages;

namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>Makes the inputs of operations on values and on lists (contract: Hot Chocolate, section 2.5).</summary>
internal sealed class OperationTypes(SchemaDraft draft)
{
    /// <summary><c>and</c> and <c>or</c> of a filter input.</summary>
    public static IEnumerable<InputField> Combine(InputObjectType type, bool allowsAnd, bool allowsOr)
    {
        var list = new ListType(new NonNullType(type));
        if (allowsAnd)
        {
            yield return Operation(FilterOperation.And, list);
        }

        if (allowsOr)
        {
            yield return Operation(FilterOperation.Or, list);
        }
    }

    /// <summary>All operations that values of a leaf type have by themselves.</summary>
    public InputObjectType OfLeaf(NamedType leaf)
    {
        var name = $"{StemOf(leaf)}OperationFilterInput";
        return draft.Types.GetOrAdd(name, () => Create(
            name, $"Filters a value of the type `{leaf.Name}`.", leaf, [.. FilterOperations.Of(leaf).Select(operation => new FilterOperationSettings(operation))]));
    }

    /// <summary>The operations that a class chooses.</summary>
    public InputObjectType OfClass(Type filterClass, Type value, FilterSettings settings, SchemaOrigin origin)
    {
        var leaf = draft.Types.Input(value, origin);
        foreach (var chosen in settings.Operations)
        {
            if (!FilterOperations.Allows(leaf, chosen.Operation))
            {
                draft.Errors.Add(Messages.NotComparable(FilterOperations.NameOf(chosen.Operation), value, "filtered by this operation"), SchemaOrigin.Of(filterClass));
            }
        }

        var type = Create(
            settings.Name ?? FilterTypes.NameOf(filterClass),
            settings.Description ?? $"Filters a value of the type `{leaf.Name}`.",
            leaf,
            settings.Operations,
            settings);
        return draft.Types.GetOrAdd(type.Name, () => type);
    }

    /// <summary>The operations on a list whose elements have a filter.</summary>
    public InputObjectType OfList(InputObjectType element)
    {
        var isValue = element.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal);
        var name = isValue ? $"List{element.Name}" : $"ListFilterInputTypeOf{element.Name}";
        return draft.Types.GetOrAdd(name, () => new InputObjectType
        {
            Name = name,
            Description = "Filters by the elements of a list.",
            Fields =
            [
                Operation(FilterOperation.All, element),
                Operation(FilterOperation.None, element),
                Operation(FilterOperation.Some, element),
                Operation(FilterOperation.Any, BuiltInScalars.Boolean),
            ],
        });
    }

    private static InputObjectType Create(
        string name, string description, NamedType leaf, IReadOnlyList<FilterOperationSettings> operations, FilterSettings? settings = null)
    {
        var type = new InputObjectType { Name = name, Description = description, RuntimeType = leaf.RuntimeType };
        type.Fields = NamedElements.Create<InputField>(
        [
            .. Combine(type, settings?.AllowsAnd ?? leaf is StringType, settings?.AllowsOr ?? leaf is StringType),
            .. operations.Select(each => Operation(
                each.Operation,
                FilterOperations.TakesList(each.Operation) ? new ListType(leaf) : leaf,
                each.Name,
                each.Description,
                SchemaDirectives.Cost(FilterOperations.CostOf(each.Operation)))),
        ]);
        return type;
    }

    private static InputField Operation(
        FilterOperation operation, IType type, string? name = null, string? description = null, AppliedDirective? cost = null) => new()
        {
            Name = name ?? FilterOperations.NameOf(operation),
            Description = description ?? FilterOperations.Describe(operation),
            Type = type,
            Binding = operation,
            Directives = cost is null ? [] : [cost],
            RuntimeType = type.NamedType().RuntimeType,
        };

    private static string StemOf(NamedType leaf) => leaf switch
    {
        IdType => "Id",
        UuidType => "Uuid",
        UrlType => "Url",
        UriType => "Uri",
        DurationType => "TimeSpan",
        _ => leaf.Name,
    };
}
