using System.Linq.Expressions;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Annotations;
using PyDotOrg.GraphQL.Types.Relay;
using Messages = PyDotOrg.GraphQL.Types.Annotations.Messages;

namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>Makes the input types of the argument <c>where</c> (contract: Hot Chocolate, section 2.5).</summary>
internal sealed class FilterTypes(SchemaDraft draft)
{
    private readonly Dictionary<Type, InputObjectType> _byClass = [];
    private readonly Dictionary<Type, InputObjectType> _byElement = [];
    private readonly IReadOnlyDictionary<Type, Type> _registered = draft.Registrations.ByElement<IFilterClass>(static each => each.ElementType);
    private readonly OperationTypes _operations = new(draft);

    /// <summary>The filter input of a list.</summary>
    /// <param name="inputType">A filter class, or the CLR type of the elements; null when the field names none.</param>
    /// <param name="element">The CLR type of the elements.</param>
    /// <param name="origin">The member with the attribute.</param>
    public InputObjectType For(Type? inputType, Type element, SchemaOrigin origin)
    {
        if (inputType?.IsAssignableTo(typeof(IFilterClass)) != true)
        {
            return OfValue(inputType ?? element, origin) ?? OfElement(inputType ?? element, origin);
        }

        var type = OfClass(inputType, origin);
        if (!element.IsAssignableTo(ElementOf(inputType)))
        {
            draft.Errors.Add(Messages.WrongInputClass(inputType, "filter", element), origin);
        }

        return type;
    }

    /// <summary>The filter input of a class.</summary>
    public InputObjectType OfClass(Type filterClass, SchemaOrigin origin)
    {
        if (_byClass.TryGetValue(filterClass, out var known))
        {
            return known;
        }

        var filter = (IFilterClass)Activator.CreateInstance(filterClass)!; // Never null for a class.
        var settings = filter.Read();
        if (filter is OperationFilterInputType)
        {
            return _byClass[filterClass] = _operations.OfClass(filterClass, filter.ElementType, settings, origin);
        }

        var type = Shell(settings.Name ?? NameOf(filterClass), settings.Description, filter.ElementType, filterClass);
        _byClass.Add(filterClass, type);
        draft.Types.CompleteLater(() => Complete(type, settings, origin));
        return type;
    }

    internal static string NameOf(Type filterClass) =>
        NamingConventions.WithSuffix(NamingConventions.WithoutSuffix(NamingConventions.OfType(filterClass), "Type"), "Input");

    private static Type ElementOf(Type filterClass) => ((IFilterClass)Activator.CreateInstance(filterClass)!).ElementType; // As above.

    private static InputObjectType Shell(string name, string? description, Type runtimeType, Type origin) => new()
    {
        Name = name,
        Description = description ?? "Filters a list. All fields that are given must hold; an empty filter lets everything pass.",
        RuntimeType = runtimeType,
        Origins = [SchemaOrigin.Of(origin)],
    };

    /// <summary>The filter input of a class of objects where no filter class is named: the registered one, or else one made from the class.</summary>
    private InputObjectType OfElement(Type element, SchemaOrigin origin)
    {
        if (_registered.TryGetValue(element, out var filterClass))
        {
            return OfClass(filterClass, origin);
        }

        if (_byElement.TryGetValue(element, out var known))
        {
            return known;
        }

        var name = draft.Types.Output(element, origin).Name;
        var type = Shell($"{name}FilterInput", null, element, element);
        _byElement.Add(element, type);
        draft.Types.CompleteLater(() => Complete(type, new FilterSettings(), origin));
        return type;
    }

    private void Complete(InputObjectType type, FilterSettings settings, SchemaOrigin origin)
    {
        var element = type.RuntimeType!; // Set by Shell.
        List<InputField> fields = [];
        fields.AddRange(OperationTypes.Combine(type, settings.AllowsAnd ?? true, settings.AllowsOr ?? true));
        if (!settings.IsExplicit)
        {
            var named = settings.Fields.Select(field => MemberExpressions.OwnNameOf(field.Member)).ToHashSet(StringComparer.Ordinal);
            foreach (var member in draft.Objects.OpenMembers(element))
            {
                var name = member.Source.Member.Name;
                if (!settings.Ignored.Contains(name) && !named.Contains(name))
                {
                    AddImplicit(fields, member, origin);
                }
            }
        }

        foreach (var field in settings.Fields)
        {
            AddExplicit(fields, field, origin);
        }

        type.Fields = NamedElements.Create<InputField>([.. fields]);
    }

    private void AddImplicit(List<InputField> fields, OpenMember member, SchemaOrigin origin)
    {
        var source = member.Source;
        if (source is { IsNodeId: false, Id: { } id })
        {
            var binding = new FilterField(member.Expression, FilterFieldKind.Value) { NodeId = Read(id, member.ValueType, origin) };
            fields.Add(IdField(source.Name, draft.Descriptions.Of(source), binding, origin));
        }
        else if (ByType(member.ValueType, origin) is var (filter, kind))
        {
            fields.Add(Field(source.Name, draft.Descriptions.Of(source), filter, new FilterField(member.Expression, kind), origin));
        }
    }

    private void AddExplicit(List<InputField> fields, FilterFieldSettings settings, SchemaOrigin origin)
    {
        var member = settings.Member;
        var name = settings.Name ?? NamingConventions.OfProperty(MemberExpressions.NameOf(member) ?? "value");
        if (settings.Id is { } id)
        {
            var binding = new FilterField(member, FilterFieldKind.Value)
            {
                NodeId = Read(id, member.ReturnType, origin),
                Authorization = draft.Objects.DemandsOf(member),
            };
            fields.Add(IdField(name, draft.Objects.Describe(settings.Description, member), binding, origin));
            return;
        }

        var found = settings.FilterClass is null ? ByType(member.ReturnType, origin) : ByClass(settings.FilterClass, member, origin);
        if (found is not var (filter, kind))
        {
            draft.Errors.Add(Messages.NotComparable(name, member.ReturnType, "filtered"), origin);
            return;
        }

        var field = new FilterField(member, kind) { Authorization = draft.Objects.DemandsOf(member) };
        fields.Add(Field(name, draft.Objects.Describe(settings.Description, member), filter, field, origin));
    }

    private NodeIdInput Read(IMarksId id, Type type, SchemaOrigin origin)
    {
        var typeName = id.RuntimeType is null ? id.TypeName : draft.Types.Output(id.RuntimeType, origin).Name;
        return new NodeIdInput(typeName, Nullable.GetUnderlyingType(type) ?? type);
    }

    private InputField IdField(string name, Lazy<string?>? description, FilterField binding, SchemaOrigin origin) =>
        Field(name, description, _operations.OfLeaf(BuiltInScalars.Id), binding, origin);

    private (InputObjectType Filter, FilterFieldKind Kind)? ByClass(Type filterClass, LambdaExpression member, SchemaOrigin origin)
    {
        var value = Nullable.GetUnderlyingType(member.ReturnType) ?? member.ReturnType;
        var filter = OfClass(filterClass, origin);
        var filtered = ElementOf(filterClass);
        if (value.IsAssignableTo(filtered))
        {
            return (filter, filterClass.IsAssignableTo(typeof(OperationFilterInputType)) ? FilterFieldKind.Value : FilterFieldKind.Object);
        }

        return TypeInspector.GetElementType(value)?.IsAssignableTo(filtered) == true
            ? (_operations.OfList(filter), FilterFieldKind.List)
            : null;
    }

    /// <summary>The filter that follows from a member's type; null when there is none.</summary>
    private (InputObjectType Filter, FilterFieldKind Kind)? ByType(Type type, SchemaOrigin origin)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (OfValue(value, origin) is { } operations)
        {
            return (operations, FilterFieldKind.Value);
        }

        if (TypeInspector.GetElementType(value) is { } element)
        {
            return (OfValue(element, origin) ?? OfObject(element, origin)) is { } filter ? (_operations.OfList(filter), FilterFieldKind.List) : null;
        }

        return OfObject(value, origin) is { } nested ? (nested, FilterFieldKind.Object) : null;
    }

    private InputObjectType? OfObject(Type type, SchemaOrigin origin) =>
        !draft.Types.IsLeaf(type) && draft.Types.Output(type, origin) is ObjectType ? OfElement(type, origin) : null;

    private InputObjectType? OfValue(Type type, SchemaOrigin origin) =>
        draft.Types.IsLeaf(type) && draft.Types.Output(type, origin) is var leaf && FilterOperations.Of(leaf).Count > 0 ? _operations.OfLeaf(leaf) : null;

    private static InputField Field(string name, Lazy<string?>? description, InputObjectType type, FilterField binding, SchemaOrigin origin) => new()
    {
        Name = name,
        DescriptionSource = description,
        Type = type,
        Binding = binding,
        Origin = origin,
    };
}
