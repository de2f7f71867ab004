namespace PyDotOrg.GraphQL.Language;

internal ref partial struct DocumentReader
{
    // Document : Definition+
    public DocumentNode ReadDocument(SourceText source)
    {
        do
        {
            nodes.Push(ReadDefinition());
        }
        while (!Failed && !Peek(TokenKind.EndOfFile));

        return new DocumentNode
        {
            Location = new(0, source.Utf8.Length),
            Definitions = nodes.Pop<DefinitionNode>(0),
            Source = source,
        };
    }

    // Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension
    private DefinitionNode ReadDefinition()
    {
        var start = lexer.Start;
        if (Peek(TokenKind.LeftBrace))
        {
            return ReadShorthandQuery();
        }

        var description = ReadDescription();
        if (SkipKeyword("query"u8))
        {
            return ReadOperation(start, description, OperationType.Query);
        }

        if (SkipKeyword("fragment"u8))
        {
            return ReadFragmentDefinition(start, description);
        }

        if (SkipKeyword("mutation"u8))
        {
            return ReadOperation(start, description, OperationType.Mutation);
        }

        if (SkipKeyword("subscription"u8))
        {
            return ReadOperation(start, description, OperationType.Subscription);
        }

        return ReadTypeSystemDefinition(start, description);
    }

    // OperationDefinition : SelectionSet
    private OperationDefinitionNode ReadShorthandQuery()
    {
        var start = lexer.Start;
        var selectionSet = ReadSelectionSet();
        return new() { Location = From(start), Operation = OperationType.Query, SelectionSet = selectionSet };
    }

    // OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
    private OperationDefinitionNode ReadOperation(int start, StringValueNode? description, OperationType operation)
    {
        var name = Peek(TokenKind.Name) ? ReadName() : null;
        var variables = ReadVariableDefinitions();
        var directives = ReadDirectives(isConstant: false);
        var selectionSet = ReadSelectionSet();
        return new()
        {
            Location = From(start),
            Description = description,
            Operation = operation,
            Name = name,
            VariableDefinitions = variables,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    // VariablesDefinition : ( VariableDefinition+ )
    private VariableDefinitionNode[] ReadVariableDefinitions()
    {
        if (!Skip(TokenKind.LeftParenthesis))
        {
            return [];
        }

        var mark = nodes.Count;
        do
        {
            nodes.Push(ReadVariableDefinition());
        }
        while (GoesOn(TokenKind.RightParenthesis));
        return nodes.Pop<VariableDefinitionNode>(mark);
    }

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinitionNode ReadVariableDefinition()
    {
        var start = lexer.Start;
        var description = ReadDescription();
        var variable = ReadVariable();
        Expect(TokenKind.Colon);
        var type = ReadType();
        var defaultValue = Skip(TokenKind.Equal) ? ReadValue(isConstant: true) : null;
        var directives = ReadDirectives(isConstant: true);
        return new()
        {
            Location = From(start),
            Description = description,
            Variable = variable,
            Type = type,
            DefaultValue = defaultValue,
            Directives = directives,
        };
    }

    // FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    private FragmentDefinitionNode ReadFragmentDefinition(int start, StringValueNode? description)
    {
        var name = ReadFragmentName();
        if (!SkipKeyword("on"u8))
        {
            Fail(Messages.ExpectedKeyword("on", lexer));
        }

        var typeCondition = ReadNamedType();
        var directives = ReadDirectives(isConstant: false);
        var selectionSet = ReadSelectionSet();
        return new()
        {
            Location = From(start),
            Description = description,
            Name = name,
            TypeCondition = typeCondition,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    // FragmentName : Name but not `on`
    private NameNode ReadFragmentName()
    {
        if (lexer.IsName("on"u8))
        {
            Fail(Messages.ExpectedFragmentName);
        }

        return ReadName();
    }
}
