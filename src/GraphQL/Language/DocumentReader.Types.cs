namespace PyDotOrg.GraphQL.Language;

internal ref partial struct DocumentReader
{
    // ScalarTypeDefinition : Description? scalar Name Directives[Const]?
    private ScalarTypeDefinitionNode ReadScalarType(Opening opening)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        return new()
        {
            Location = From(opening.Start),
            Description = opening.Description,
            Name = name,
            Directives = directives,
        };
    }

    // ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private ObjectTypeDefinitionNode ReadObjectType(Opening opening)
    {
        var name = ReadName();
        var interfaces = ReadImplementsInterfaces();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadFieldDefinitions();
        return new()
        {
            Location = From(opening.Start),
            Description = opening.Description,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    // InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private InterfaceTypeDefinitionNode ReadInterfaceType(Opening opening)
    {
        var name = ReadName();
        var interfaces = ReadImplementsInterfaces();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadFieldDefinitions();
        return new()
        {
            Location = From(opening.Start),
            Description = opening.Description,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    // UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?
    private UnionTypeDefinitionNode ReadUnionType(Opening opening)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var types = ReadUnionMemberTypes();
        return new()
        {
            Location = From(opening.Start),
            Description = opening.Description,
            Name = name,
            Directives = directives,
            Types = types,
        };
    }

    // EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?
    private EnumTypeDefinitionNode ReadEnumType(Opening opening)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var values = ReadEnumValueDefinitions();
        return new()
        {
            Location = From(opening.Start),
            Description = opening.Description,
            Name = name,
            Directives = directives,
            Values = values,
        };
    }

    // InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?
    private InputObjectTypeDefinitionNode ReadInputObjectType(Opening opening)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadInputFieldDefinitions();
        return new()
        {
            Location = From(opening.Start),
            Description = opening.Description,
            Name = name,
            Directives = directives,
            Fields = fields,
        };
    }
}
