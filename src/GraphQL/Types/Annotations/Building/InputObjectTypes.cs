using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Makes input object types of classes, records and structs.</summary>
internal sealed class InputObjectTypes(SchemaDraft draft)
{
    /// <summary>The input object type of a class, without fields yet.</summary>
    public InputObjectType Create(Type runtimeType)
    {
        var annotations = Annotated.Of(runtimeType);
        return new InputObjectType
        {
            Name = annotations.Name ?? NamingConventions.OfInput(runtimeType),
            RuntimeType = runtimeType,
            DescriptionSource = draft.Descriptions.Of(runtimeType, annotations),
            IsOneOf = annotations.Has<OneOfAttribute>(),
            Directives = [.. annotations.Directives],
            Origins = [SchemaOrigin.Of(runtimeType)],
        };
    }

    /// <summary>Gives a type its fields and the way to make its CLR values.</summary>
    public void CompleteType(InputObjectType type)
    {
        var runtimeType = type.RuntimeType!; // Set by Create.
        PropertyInfo[] properties = [.. SourceMembers.OfInput(runtimeType)];
        if (!TryFindConstructor(runtimeType, properties, out var constructor))
        {
            draft.Errors.Add(Messages.NoConstructor(runtimeType), runtimeType);
            return;
        }

        var parameters = constructor?.GetParameters() ?? [];
        List<InputMember> members = [];
        foreach (var property in properties)
        {
            var parameter = Array.Find(parameters, each => Fits(each, property));
            if (parameter is null && property.SetMethod is not { IsPublic: true })
            {
                continue;
            }

            if (parameter is null && Annotated.Of(property).IsIgnored)
            {
                continue;
            }

            members.Add(new InputMember(draft.Arguments.OfProperty(property, parameter), property, parameter));
        }

        type.Fields = NamedElements.Create<InputField>([.. members.Select(member => member.Field)]);
        draft.Rules.Complete(runtimeType, members);
        type.CreateInstance = new InputObjectFactory(runtimeType, constructor, members).Create;
    }

    /// <summary>The constructor without parameters, or the one with most of those that each fill a property.</summary>
    private static bool TryFindConstructor(Type type, PropertyInfo[] properties, out ConstructorInfo? constructor)
    {
        var constructors = type.GetConstructors();
        constructor = Array.Find(constructors, each => each.GetParameters().Length == 0)
            ?? constructors
                .Where(each => Array.TrueForAll(each.GetParameters(), parameter => Array.Exists(properties, property => Fits(parameter, property))))
                .MaxBy(each => each.GetParameters().Length);
        return constructor is not null || type.IsValueType;
    }

    private static bool Fits(ParameterInfo parameter, PropertyInfo property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase) && parameter.ParameterType == property.PropertyType;
}
