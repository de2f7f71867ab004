using System.Text;

namespace PyDotOrg.GraphQL.Language;

internal ref partial struct DocumentReader
{
    // Value[Const] : [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue
    //     | ListValue[?Const] | ObjectValue[?Const]
    private ValueNode ReadValue(bool isConstant)
    {
        switch (lexer.Kind)
        {
            case TokenKind.Name:
                return ReadNamedValue();
            case TokenKind.Dollar:
                return isConstant ? RefuseVariable() : ReadVariable();
            case TokenKind.Integer:
            case TokenKind.Float:
                return ReadNumber();
            case TokenKind.String:
            case TokenKind.BlockString:
                return ReadString();
            case TokenKind.LeftBracket:
                return ReadList(isConstant);
            case TokenKind.LeftBrace:
                return ReadObject(isConstant);
            default:
                Fail(Messages.ExpectedValue(lexer.Kind));
                return MissingValue;
        }
    }

    // BooleanValue : true | false
    // NullValue : null
    // EnumValue : Name but not `true`, `false` or `null`
    private ValueNode ReadNamedValue()
    {
        var location = new Location(lexer.Start, lexer.End);
        ValueNode value;
        if (lexer.IsName("true"u8))
        {
            value = new BooleanValueNode { Location = location, Value = true };
        }
        else if (lexer.IsName("false"u8))
        {
            value = new BooleanValueNode { Location = location, Value = false };
        }
        else if (lexer.IsName("null"u8))
        {
            value = new NullValueNode { Location = location };
        }
        else
        {
            value = new EnumValueNode { Location = location, Value = NameTable.Get(lexer.Bytes) };
        }

        lexer.Advance();
        return value;
    }

    // Variable : $ Name
    private VariableNode ReadVariable()
    {
        var start = lexer.Start;
        Expect(TokenKind.Dollar);
        var name = ReadName();
        return new() { Location = From(start), Name = name };
    }

    private NullValueNode RefuseVariable()
    {
        var start = lexer.Start;
        lexer.Advance();
        lexer.Fail(start, Peek(TokenKind.Name)
            ? Messages.ExpectedConstant(NameTable.Get(lexer.Bytes))
            : Messages.ExpectedValue(TokenKind.Dollar));
        return MissingValue;
    }

    private ValueNode ReadNumber()
    {
        var location = new Location(lexer.Start, lexer.End);
        var text = Encoding.ASCII.GetString(lexer.Bytes);
        ValueNode number = Peek(TokenKind.Integer)
            ? new IntValueNode { Location = location, Value = text }
            : new FloatValueNode { Location = location, Value = text };
        lexer.Advance();
        return number;
    }

    private StringValueNode ReadString()
    {
        var text = new StringValueNode
        {
            Location = new(lexer.Start, lexer.End),
            Value = lexer.Text,
            IsBlock = Peek(TokenKind.BlockString),
        };
        lexer.Advance();
        return text;
    }

    // ListValue[Const] : [ ] | [ Value[?Const]+ ]
    private ValueNode ReadList(bool isConstant)
    {
        var start = lexer.Start;
        if (!Descend())
        {
            return MissingValue;
        }

        lexer.Advance();
        var mark = nodes.Count;
        while (GoesOn(TokenKind.RightBracket))
        {
            nodes.Push(ReadValue(isConstant));
        }

        Ascend();
        return new ListValueNode { Location = From(start), Items = nodes.Pop<ValueNode>(mark) };
    }

    // ObjectValue[Const] : { } | { ObjectField[?Const]+ }
    private ValueNode ReadObject(bool isConstant)
    {
        var start = lexer.Start;
        if (!Descend())
        {
            return MissingValue;
        }

        lexer.Advance();
        var mark = nodes.Count;
        while (GoesOn(TokenKind.RightBrace))
        {
            nodes.Push(ReadObjectField(isConstant));
        }

        Ascend();
        return new ObjectValueNode { Location = From(start), Fields = nodes.Pop<ObjectFieldNode>(mark) };
    }

    // ObjectField[Const] : Name : Value[?Const]
    private ObjectFieldNode ReadObjectField(bool isConstant)
    {
        var start = lexer.Start;
        var name = ReadName();
        Expect(TokenKind.Colon);
        var value = ReadValue(isConstant);
        return new() { Location = From(start), Name = name, Value = value };
    }

    // Type : NamedType | ListType | NonNullType
    private TypeNode ReadType()
    {
        var start = lexer.Start;
        var type = Peek(TokenKind.LeftBracket) ? ReadListType() : ReadNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode { Location = From(start), Type = type } : type;
    }

    // ListType : [ Type ]
    private TypeNode ReadListType()
    {
        var start = lexer.Start;
        if (!Descend())
        {
            return MissingType;
        }

        lexer.Advance();
        var type = ReadType();
        Expect(TokenKind.RightBracket);
        Ascend();
        return new ListTypeNode { Location = From(start), Type = type };
    }

    // NamedType : Name
    private NamedTypeNode ReadNamedType()
    {
        var start = lexer.Start;
        var name = ReadName();
        return new() { Location = From(start), Name = name };
    }
}
