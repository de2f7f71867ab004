using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Annotations;
using Messages = PyDotOrg.GraphQL.Types.Annotations.Messages;

namespace PyDotOrg.GraphQL.Data.Sorting;

/// <summary>Makes the input types of the argument <c>order</c> (contract: Hot Chocolate, section 2.6).</summary>
internal sealed class SortTypes(SchemaDraft draft)
{
    private const double Cost = 10;

    private readonly Dictionary<Type, InputObjectType> _byClass = [];
    private readonly Dictionary<Type, InputObjectType> _byElement = [];
    private readonly IReadOnlyDictionary<Type, Type> _registered = draft.Registrations.ByElement<ISortClass>(static each => each.ElementType);

    /// <summary>The sort input of a list.</summary>
    /// <param name="inputType">A sort class, or the CLR type of the elements; null when the field names none.</param>
    /// <param name="element">The CLR type of the elements.</param>
    /// <param name="origin">The member with the attribute.</param>
    public NamedType For(Type? inputType, Type element, SchemaOrigin origin)
    {
        if (inputType?.IsAssignableTo(typeof(ISortClass)) != true)
        {
            var sorted = inputType ?? element;
            return IsSortable(sorted, origin) ? Direction() : OfElement(sorted, origin);
        }

        var type = OfClass(inputType, origin);
        if (!element.IsAssignableTo(type.RuntimeType))
        {
            draft.Errors.Add(Messages.WrongInputClass(inputType, "sort", element), origin);
        }

        return type;
    }

    /// <summary>The sort input of a class.</summary>
    public InputObjectType OfClass(Type sortClass, SchemaOrigin origin)
    {
        if (_byClass.TryGetValue(sortClass, out var known))
        {
            return known;
        }

        var sort = (ISortClass)Activator.CreateInstance(sortClass)!; // Never null for a class.
        var settings = sort.Read();
        var type = Shell(settings.Name ?? FilterTypes.NameOf(sortClass), settings.Description, sort.ElementType, sortClass);
        _byClass.Add(sortClass, type);
        draft.Types.CompleteLater(() => Complete(type, settings, origin));
        return type;
    }

    private static InputObjectType Shell(string name, string? description, Type runtimeType, Type origin) => new()
    {
        Name = name,
        Description = description ?? "Sorts a list. Fields count in the order in which they are written.",
        RuntimeType = runtimeType,
        Origins = [SchemaOrigin.Of(origin)],
    };

    /// <summary>The sort input of a class of objects where no sort class is named: the registered one, or else one made from the class.</summary>
    private InputObjectType OfElement(Type element, SchemaOrigin origin)
    {
        if (_registered.TryGetValue(element, out var sortClass))
        {
            return OfClass(sortClass, origin);
        }

        if (_byElement.TryGetValue(element, out var known))
        {
            return known;
        }

        var type = Shell($"{draft.Types.Output(element, origin).Name}SortInput", null, element, element);
        _byElement.Add(element, type);
        draft.Types.CompleteLater(() => Complete(type, new SortSettings(), origin));
        return type;
    }

    private void Complete(InputObjectType type, SortSettings settings, SchemaOrigin origin)
    {
        var element = type.RuntimeType!; // Set by Shell.
        List<InputField> fields = [];
        if (!settings.IsExplicit)
        {
            var named = settings.Fields.Select(field => MemberExpressions.OwnNameOf(field.Member)).ToHashSet(StringComparer.Ordinal);
            foreach (var member in draft.Objects.OpenMembers(element))
            {
                var source = member.Source;
                var isOpen = !settings.Ignored.Contains(source.Member.Name) && !named.Contains(source.Member.Name);
                if (isOpen && ByType(member.ValueType, origin) is { } found)
                {
                    fields.Add(Field(source.Name, draft.Descriptions.Of(source), new SortField(member.Expression, found is InputObjectType), found, origin));
                }
            }
        }

        foreach (var field in settings.Fields)
        {
            AddExplicit(fields, field, origin);
        }

        type.Fields = NamedElements.Create<InputField>([.. fields]);
    }

    private void AddExplicit(List<InputField> fields, SortFieldSettings settings, SchemaOrigin origin)
    {
        var member = settings.Member;
        var name = settings.Name ?? NamingConventions.OfProperty(MemberExpressions.NameOf(member) ?? "value");
        var found = settings.SortClass is { } sortClass ? OfClass(sortClass, origin) : ByType(member.ReturnType, origin);
        if (found is null || (found is InputObjectType nested && !member.ReturnType.IsAssignableTo(nested.RuntimeType)))
        {
            draft.Errors.Add(Messages.NotComparable(name, member.ReturnType, "sorted by"), origin);
            return;
        }

        var field = new SortField(member, found is InputObjectType) { Authorization = draft.Objects.DemandsOf(member) };
        fields.Add(Field(name, draft.Objects.Describe(settings.Description, member), field, found, origin));
    }

    /// <summary>The sort that follows from a member's type; null when there is none, as for lists.</summary>
    private NamedType? ByType(Type type, SchemaOrigin origin)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (draft.Types.IsLeaf(value))
        {
            return IsSortable(value, origin) ? Direction() : null;
        }

        return TypeInspector.GetElementType(value) is null && draft.Types.Output(value, origin) is ObjectType ? OfElement(value, origin) : null;
    }

    private bool IsSortable(Type type, SchemaOrigin origin) =>
        draft.Types.IsLeaf(type) && draft.Types.Output(type, origin) is not (AnyType or Base64StringType);

    private EnumType Direction() => draft.Types.GetOrAdd("SortEnumType", () => new EnumType
    {
        Name = "SortEnumType",
        Description = "The direction in which a list is sorted.",
        RuntimeType = typeof(SortDirection),
        Values =
        [
            new EnumValue { Name = "ASC", Description = "The lowest value first, missing values last.", RuntimeValue = SortDirection.Ascending },
            new EnumValue { Name = "DESC", Description = "The highest value first, missing values last.", RuntimeValue = SortDirection.Descending },
        ],
    });

    private static InputField Field(string name, Lazy<string?>? description, SortField binding, NamedType type, SchemaOrigin origin) => new()
    {
        Name = name,
        DescriptionSource = description,
        Type = type,
        Binding = binding,
        Directives = type is EnumType ? [SchemaDirectives.Cost(Cost)] : [],
        RuntimeType = type.RuntimeType,
        Origin = origin,
    };
}
