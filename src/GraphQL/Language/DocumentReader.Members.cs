namespace PyDotOrg.GraphQL.Language;

internal ref partial struct DocumentReader
{
    // ImplementsInterfaces : ImplementsInterfaces & NamedType, or implements `&`? NamedType
    private NamedTypeNode[] ReadImplementsInterfaces() =>
        SkipKeyword("implements"u8) ? ReadNamedTypes(TokenKind.Ampersand) : [];

    // UnionMemberTypes : UnionMemberTypes | NamedType, or = `|`? NamedType
    private NamedTypeNode[] ReadUnionMemberTypes() => Skip(TokenKind.Equal) ? ReadNamedTypes(TokenKind.Pipe) : [];

    private NamedTypeNode[] ReadNamedTypes(TokenKind delimiter)
    {
        var mark = nodes.Count;
        Skip(delimiter);
        do
        {
            nodes.Push(ReadNamedType());
        }
        while (Skip(delimiter));
        return nodes.Pop<NamedTypeNode>(mark);
    }

    // FieldsDefinition : { FieldDefinition+ }
    private FieldDefinitionNode[] ReadFieldDefinitions()
    {
        if (!Skip(TokenKind.LeftBrace))
        {
            return [];
        }

        var mark = nodes.Count;
        do
        {
            nodes.Push(ReadFieldDefinition());
        }
        while (GoesOn(TokenKind.RightBrace));
        return nodes.Pop<FieldDefinitionNode>(mark);
    }

    // FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?
    private FieldDefinitionNode ReadFieldDefinition()
    {
        var start = lexer.Start;
        var description = ReadDescription();
        var name = ReadName();
        var arguments = ReadArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ReadType();
        var directives = ReadDirectives(isConstant: true);
        return new()
        {
            Location = From(start),
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = type,
            Directives = directives,
        };
    }

    // ArgumentsDefinition : ( InputValueDefinition+ )
    private InputValueDefinitionNode[] ReadArgumentDefinitions() =>
        ReadInputValueDefinitions(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);

    // InputFieldsDefinition : { InputValueDefinition+ }
    private InputValueDefinitionNode[] ReadInputFieldDefinitions() =>
        ReadInputValueDefinitions(TokenKind.LeftBrace, TokenKind.RightBrace);

    private InputValueDefinitionNode[] ReadInputValueDefinitions(TokenKind open, TokenKind close)
    {
        if (!Skip(open))
        {
            return [];
        }

        var mark = nodes.Count;
        do
        {
            nodes.Push(ReadInputValueDefinition());
        }
        while (GoesOn(close));
        return nodes.Pop<InputValueDefinitionNode>(mark);
    }

    // InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?
    private InputValueDefinitionNode ReadInputValueDefinition()
    {
        var start = lexer.Start;
        var description = ReadDescription();
        var name = ReadName();
        Expect(TokenKind.Colon);
        var type = ReadType();
        var defaultValue = Skip(TokenKind.Equal) ? ReadValue(isConstant: true) : null;
        var directives = ReadDirectives(isConstant: true);
        return new()
        {
            Location = From(start),
            Description = description,
            Name = name,
            Type = type,
            DefaultValue = defaultValue,
            Directives = directives,
        };
    }

    // EnumValuesDefinition : { EnumValueDefinition+ }
    private EnumValueDefinitionNode[] ReadEnumValueDefinitions()
    {
        if (!Skip(TokenKind.LeftBrace))
        {
            return [];
        }

        var mark = nodes.Count;
        do
        {
            nodes.Push(ReadEnumValueDefinition());
        }
        while (GoesOn(TokenKind.RightBrace));
        return nodes.Pop<EnumValueDefinitionNode>(mark);
    }

    // EnumValueDefinition : Description? EnumValue Directives[Const]?
    private EnumValueDefinitionNode ReadEnumValueDefinition()
    {
        var start = lexer.Start;
        var description = ReadDescription();
        if (lexer.IsName("true"u8) || lexer.IsName("false"u8) || lexer.IsName("null"u8))
        {
            Fail(Messages.ExpectedEnumValue(NameTable.Get(lexer.Bytes)));
        }

        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        return new() { Location = From(start), Description = description, Name = name, Directives = directives };
    }
}
