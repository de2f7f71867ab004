namespace PyDotOrg.GraphQL.Language;

internal ref partial struct DocumentReader
{
    // SelectionSet : { Selection+ }
    private SelectionSetNode ReadSelectionSet()
    {
        var start = lexer.Start;
        if (!Descend())
        {
            return MissingSelectionSet;
        }

        Expect(TokenKind.LeftBrace);
        var mark = nodes.Count;
        do
        {
            nodes.Push(Peek(TokenKind.Spread) ? ReadFragment() : ReadField());
        }
        while (GoesOn(TokenKind.RightBrace));
        Ascend();
        return new() { Location = From(start), Selections = nodes.Pop<SelectionNode>(mark) };
    }

    // Field : Alias? Name Arguments? Directives? SelectionSet?
    private FieldNode ReadField()
    {
        var start = lexer.Start;
        var name = ReadName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ReadName();
        }

        var arguments = ReadArguments(isConstant: false);
        var directives = ReadDirectives(isConstant: false);
        var selectionSet = Peek(TokenKind.LeftBrace) ? ReadSelectionSet() : null;
        return new()
        {
            Location = From(start),
            Alias = alias,
            Name = name,
            Arguments = arguments,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    // FragmentSpread : ... FragmentName Directives?
    // InlineFragment : ... TypeCondition? Directives? SelectionSet
    private SelectionNode ReadFragment()
    {
        var start = lexer.Start;
        lexer.Advance();
        if (Peek(TokenKind.Name) && !lexer.IsName("on"u8))
        {
            var name = ReadName();
            var spreadDirectives = ReadDirectives(isConstant: false);
            return new FragmentSpreadNode { Location = From(start), Name = name, Directives = spreadDirectives };
        }

        // TypeCondition : on NamedType
        var typeCondition = SkipKeyword("on"u8) ? ReadNamedType() : null;
        var directives = ReadDirectives(isConstant: false);
        var selectionSet = ReadSelectionSet();
        return new InlineFragmentNode
        {
            Location = From(start),
            TypeCondition = typeCondition,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    // Arguments[Const] : ( Argument[?Const]+ )
    private ArgumentNode[] ReadArguments(bool isConstant)
    {
        if (!Skip(TokenKind.LeftParenthesis))
        {
            return [];
        }

        var mark = nodes.Count;
        do
        {
            nodes.Push(ReadArgument(isConstant));
        }
        while (GoesOn(TokenKind.RightParenthesis));
        return nodes.Pop<ArgumentNode>(mark);
    }

    // Argument[Const] : Name : Value[?Const]
    private ArgumentNode ReadArgument(bool isConstant)
    {
        var start = lexer.Start;
        var name = ReadName();
        Expect(TokenKind.Colon);
        var value = ReadValue(isConstant);
        return new() { Location = From(start), Name = name, Value = value };
    }

    // Directives[Const] : Directive[?Const]+
    private DirectiveNode[] ReadDirectives(bool isConstant)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var mark = nodes.Count;
        do
        {
            nodes.Push(ReadDirective(isConstant));
        }
        while (Peek(TokenKind.At));
        return nodes.Pop<DirectiveNode>(mark);
    }

    // Directive[Const] : @ Name Arguments[?Const]?
    private DirectiveNode ReadDirective(bool isConstant)
    {
        var start = lexer.Start;
        lexer.Advance();
        var name = ReadName();
        var arguments = ReadArguments(isConstant);
        return new() { Location = From(start), Name = name, Arguments = arguments };
    }
}
