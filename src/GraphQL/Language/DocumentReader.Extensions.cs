namespace PyDotOrg.GraphQL.Language;

internal ref partial struct DocumentReader
{
    // TypeSystemExtension : SchemaExtension | TypeExtension
    private DefinitionNode ReadExtension()
    {
        var start = lexer.Start;
        lexer.Advance();
        if (SkipKeyword("type"u8))
        {
            return ReadObjectTypeExtension(start);
        }

        if (SkipKeyword("interface"u8))
        {
            return ReadInterfaceTypeExtension(start);
        }

        if (SkipKeyword("input"u8))
        {
            return ReadInputObjectTypeExtension(start);
        }

        if (SkipKeyword("enum"u8))
        {
            return ReadEnumTypeExtension(start);
        }

        if (SkipKeyword("union"u8))
        {
            return ReadUnionTypeExtension(start);
        }

        if (SkipKeyword("scalar"u8))
        {
            return ReadScalarTypeExtension(start);
        }

        if (!SkipKeyword("schema"u8))
        {
            Fail(Messages.ExpectedExtension(lexer));
        }

        return ReadSchemaExtension(start);
    }

    /// <summary>Refuses an extension that adds nothing, at the place where something could still have come.</summary>
    private void RequireAddition(bool isThere, string parts)
    {
        if (!isThere)
        {
            Fail(Messages.ExpectedAddition(parts, lexer));
        }
    }

    // SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ } | extend schema Directives[Const]
    private SchemaExtensionNode ReadSchemaExtension(int start)
    {
        var directives = ReadDirectives(isConstant: true);
        var operationTypes = ReadOperationTypes();
        RequireAddition(directives.Length + operationTypes.Length > 0, "directives or root types");
        return new() { Location = From(start), Directives = directives, OperationTypes = operationTypes };
    }

    // ScalarTypeExtension : extend scalar Name Directives[Const]
    private ScalarTypeExtensionNode ReadScalarTypeExtension(int start)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        RequireAddition(directives.Length > 0, "directives");
        return new() { Location = From(start), Name = name, Directives = directives };
    }

    // ObjectTypeExtension : extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?, not all absent
    private ObjectTypeExtensionNode ReadObjectTypeExtension(int start)
    {
        var name = ReadName();
        var interfaces = ReadImplementsInterfaces();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadFieldDefinitions();
        RequireAddition(interfaces.Length + directives.Length + fields.Length > 0, "interfaces, directives or fields");
        return new()
        {
            Location = From(start),
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    // InterfaceTypeExtension : extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?, not all absent
    private InterfaceTypeExtensionNode ReadInterfaceTypeExtension(int start)
    {
        var name = ReadName();
        var interfaces = ReadImplementsInterfaces();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadFieldDefinitions();
        RequireAddition(interfaces.Length + directives.Length + fields.Length > 0, "interfaces, directives or fields");
        return new()
        {
            Location = From(start),
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    // UnionTypeExtension : extend union Name Directives[Const]? UnionMemberTypes?, not all absent
    private UnionTypeExtensionNode ReadUnionTypeExtension(int start)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var types = ReadUnionMemberTypes();
        RequireAddition(directives.Length + types.Length > 0, "directives or member types");
        return new() { Location = From(start), Name = name, Directives = directives, Types = types };
    }

    // EnumTypeExtension : extend enum Name Directives[Const]? EnumValuesDefinition?, not all absent
    private EnumTypeExtensionNode ReadEnumTypeExtension(int start)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var values = ReadEnumValueDefinitions();
        RequireAddition(directives.Length + values.Length > 0, "directives or values");
        return new() { Location = From(start), Name = name, Directives = directives, Values = values };
    }

    // InputObjectTypeExtension : extend input Name Directives[Const]? InputFieldsDefinition?, not all absent
    private InputObjectTypeExtensionNode ReadInputObjectTypeExtension(int start)
    {
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadInputFieldDefinitions();
        RequireAddition(directives.Length + fields.Length > 0, "directives or fields");
        return new() { Location = From(start), Name = name, Directives = directives, Fields = fields };
    }
}
