using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Introspection;

/// <summary>The types that describe a schema to its clients (specification, section 4.2). All schemas share them.</summary>
internal static class IntrospectionTypes
{
    /// <summary>The kinds of types.</summary>
    public static readonly EnumType TypeKind = IntrospectionEnums.TypeKind();

    /// <summary>The places of directives.</summary>
    public static readonly EnumType DirectiveLocation = IntrospectionEnums.DirectiveLocation();

    /// <summary>A schema; its values are <see cref="GraphQLSchema"/>.</summary>
    public static readonly ObjectType Schema = Shell(
        "__Schema", "What a server offers: its types, its directives and the roots of its operations.");

    /// <summary>A type; its values are <see cref="IType"/>.</summary>
    public static readonly ObjectType Type = Shell(
        "__Type", "A type, or a list or non-null made of one. Its kind tells which of the other fields have a value.");

    /// <summary>A field; its values are <see cref="OutputField"/>.</summary>
    public static readonly ObjectType Field = Shell("__Field", "A field of an object or interface.");

    /// <summary>An argument or input field; its values are <see cref="InputField"/>.</summary>
    public static readonly ObjectType InputValue = Shell(
        "__InputValue", "An argument of a field or directive, or a field of an input object.");

    /// <summary>A value of an enum; its values are <see cref="Types.EnumValue"/>.</summary>
    public static readonly ObjectType EnumValue = Shell("__EnumValue", "One of the values of an enum.");

    /// <summary>A directive; its values are <see cref="DirectiveDefinition"/>.</summary>
    public static readonly ObjectType Directive = Shell(
        "__Directive", "A directive: what it is called, what it takes and where it may stand.");

    /// <summary>Every introspection type, in the order of the specification.</summary>
    public static readonly IReadOnlyList<NamedType> All = Complete();

    private static ObjectType Shell(string name, string description) => new() { Name = name, Description = description };

    private static NamedType[] Complete()
    {
        Schema.Fields = SchemaFields.Create();
        Type.Fields = TypeFields.Create();
        Field.Fields = FieldFields.Create();
        InputValue.Fields = InputValueFields.Create();
        EnumValue.Fields = EnumValueFields.Create();
        Directive.Fields = DirectiveFields.Create();
        ObjectType[] objects = [Schema, Type, Field, InputValue, EnumValue, Directive];
        foreach (var type in objects)
        {
            foreach (var field in type.Fields)
            {
                field.DeclaringType = type;
            }
        }

        return [Schema, Type, TypeKind, Field, InputValue, EnumValue, Directive, DirectiveLocation];
    }
}
