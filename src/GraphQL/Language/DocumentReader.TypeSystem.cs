namespace PyDotOrg.GraphQL.Language;

internal ref partial struct DocumentReader
{
    // TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition
    private DefinitionNode ReadTypeSystemDefinition(int start, StringValueNode? description)
    {
        if (description is null && lexer.IsName("extend"u8))
        {
            return AllowsTypeSystem(start) ? ReadExtension() : Missing();
        }

        if (!Peek(TokenKind.Name))
        {
            return FailDefinition(start, description);
        }

        var keyword = lexer.Bytes;
        return keyword switch
        {
            _ when keyword.SequenceEqual("type"u8) => ReadObjectType(Begin(start, description)),
            _ when keyword.SequenceEqual("input"u8) => ReadInputObjectType(Begin(start, description)),
            _ when keyword.SequenceEqual("enum"u8) => ReadEnumType(Begin(start, description)),
            _ when keyword.SequenceEqual("interface"u8) => ReadInterfaceType(Begin(start, description)),
            _ when keyword.SequenceEqual("union"u8) => ReadUnionType(Begin(start, description)),
            _ when keyword.SequenceEqual("scalar"u8) => ReadScalarType(Begin(start, description)),
            _ when keyword.SequenceEqual("directive"u8) => ReadDirectiveDefinition(Begin(start, description)),
            _ when keyword.SequenceEqual("schema"u8) => ReadSchemaDefinition(Begin(start, description)),
            _ => FailDefinition(start, description),
        };
    }

    /// <summary>Passes the keyword of a definition that has begun.</summary>
    private Opening Begin(int start, StringValueNode? description)
    {
        if (AllowsTypeSystem(start))
        {
            lexer.Advance();
        }

        return new Opening(start, description);
    }

    private bool AllowsTypeSystem(int start)
    {
        if (!options.AllowTypeSystem)
        {
            lexer.Fail(start, Messages.NoTypeSystem);
        }

        return options.AllowTypeSystem;
    }

    /// <summary>A description in vain is the mistake to name; what follows it, is not.</summary>
    private ScalarTypeDefinitionNode FailDefinition(int start, StringValueNode? description)
    {
        if (description is not null && Peek(TokenKind.LeftBrace))
        {
            lexer.Fail(start, Messages.DescribedShorthand);
        }
        else if (description is not null && Peek(TokenKind.Name))
        {
            lexer.Fail(start, Messages.ExpectedDescribable(NameTable.Get(lexer.Bytes)));
        }
        else
        {
            Fail(Messages.ExpectedDefinition(lexer));
        }

        return Missing();
    }

    private static ScalarTypeDefinitionNode Missing() => new() { Name = MissingName };

    // SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }
    private SchemaDefinitionNode ReadSchemaDefinition(Opening opening)
    {
        var directives = ReadDirectives(isConstant: true);
        if (!Peek(TokenKind.LeftBrace))
        {
            Expect(TokenKind.LeftBrace);
        }

        var operationTypes = ReadOperationTypes();
        return new()
        {
            Location = From(opening.Start),
            Description = opening.Description,
            Directives = directives,
            OperationTypes = operationTypes,
        };
    }

    private OperationTypeDefinitionNode[] ReadOperationTypes()
    {
        if (!Skip(TokenKind.LeftBrace))
        {
            return [];
        }

        var mark = nodes.Count;
        do
        {
            nodes.Push(ReadOperationTypeDefinition());
        }
        while (GoesOn(TokenKind.RightBrace));
        return nodes.Pop<OperationTypeDefinitionNode>(mark);
    }

    // RootOperationTypeDefinition : OperationType : NamedType
    private OperationTypeDefinitionNode ReadOperationTypeDefinition()
    {
        var start = lexer.Start;
        var operation = ReadOperationType();
        Expect(TokenKind.Colon);
        var type = ReadNamedType();
        return new() { Location = From(start), Operation = operation, Type = type };
    }

    // OperationType : one of `query`, `mutation`, `subscription`
    private OperationType ReadOperationType()
    {
        var start = lexer.Start;
        var name = ReadName();
        switch (name.Value)
        {
            case "query":
                return OperationType.Query;
            case "mutation":
                return OperationType.Mutation;
            case "subscription":
                return OperationType.Subscription;
            default:
                lexer.Fail(start, Messages.ExpectedOperationType(name.Value));
                return OperationType.Query;
        }
    }

    // DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? `repeatable`? on DirectiveLocations
    private DirectiveDefinitionNode ReadDirectiveDefinition(Opening opening)
    {
        Expect(TokenKind.At);
        var name = ReadName();
        var arguments = ReadArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable"u8);
        if (!SkipKeyword("on"u8))
        {
            Fail(Messages.ExpectedKeyword("on", lexer));
        }

        var locations = ReadDirectiveLocations();
        return new()
        {
            Location = From(opening.Start),
            Description = opening.Description,
            Name = name,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = locations,
        };
    }

    // DirectiveLocations : DirectiveLocations | DirectiveLocation, or `|`? DirectiveLocation
    private NameNode[] ReadDirectiveLocations()
    {
        var mark = nodes.Count;
        Skip(TokenKind.Pipe);
        do
        {
            var start = lexer.Start;
            var location = ReadName();
            if (!DirectiveLocations.All.Contains(location.Value))
            {
                lexer.Fail(start, Messages.ExpectedDirectiveLocation(location.Value));
            }

            nodes.Push(location);
        }
        while (Skip(TokenKind.Pipe));
        return nodes.Pop<NameNode>(mark);
    }

    /// <summary>Where a definition starts, and what is said about it.</summary>
    private readonly record struct Opening(int Start, StringValueNode? Description);
}
