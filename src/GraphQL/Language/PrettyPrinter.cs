using System.Text;

namespace PyDotOrg.GraphQL.Language;

/// <summary>Prints what takes several lines: definitions and selection sets.</summary>
internal sealed partial class PrettyPrinter
{
    private readonly StringBuilder output = new();
    private int indentation;

    /// <summary>What has been written.</summary>
    public override string ToString() => output.ToString();

    /// <summary>Writes any node.</summary>
    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                Write(document);
                break;
            case OperationDefinitionNode operation:
                Write(operation);
                break;
            case FragmentDefinitionNode fragment:
                Write(fragment);
                break;
            case SelectionSetNode selectionSet:
                Write(selectionSet);
                break;
            case FieldNode field:
                Write(field);
                break;
            case FragmentSpreadNode spread:
                Write("..." + spread.Name.Value + InlinePrinter.Print(spread.Directives));
                break;
            case InlineFragmentNode fragment:
                Write(fragment);
                break;
            case DefinitionNode definition:
                WriteTypeSystem(definition);
                break;
            default:
                WriteSmall(node);
                break;
        }
    }

    /// <summary>Writes nodes that stand inside of others.</summary>
    private void WriteSmall(SyntaxNode node)
    {
        switch (node)
        {
            case FieldDefinitionNode field:
                Write(field);
                break;
            case EnumValueDefinitionNode value:
                Write(value);
                break;
            case OperationTypeDefinitionNode operationType:
                Write(operationType);
                break;
            default:
                Write(PrintInline(node));
                break;
        }
    }

    private static string PrintInline(SyntaxNode node) => node switch
    {
        NameNode name => name.Value,
        ValueNode value => InlinePrinter.Print(value),
        TypeNode type => InlinePrinter.Print(type),
        ArgumentNode argument => InlinePrinter.Print(argument),
        ObjectFieldNode field => InlinePrinter.Print(field),
        DirectiveNode directive => InlinePrinter.Print(directive),
        VariableDefinitionNode variable => InlinePrinter.Print(variable),
        _ => InlinePrinter.Print((InputValueDefinitionNode)node),
    };

    /// <summary>Writes text; every line end in it is followed by the indentation.</summary>
    private void Write(string text)
    {
        var rest = text.AsSpan();
        for (var end = rest.IndexOf('\n'); end >= 0; end = rest.IndexOf('\n'))
        {
            output.Append(rest[..(end + 1)]).Append(' ', indentation);
            rest = rest[(end + 1)..];
        }

        output.Append(rest);
    }

    /// <summary>Writes nodes in braces, each on its own line; nothing when there are none.</summary>
    private void WriteBlock(IReadOnlyList<SyntaxNode> nodes)
    {
        if (nodes.Count == 0)
        {
            return;
        }

        output.Append('{');
        indentation += 2;
        foreach (var node in nodes)
        {
            Write("\n");
            Write(node);
        }

        indentation -= 2;
        Write("\n}");
    }

    private void Write(DocumentNode document)
    {
        for (var index = 0; index < document.Definitions.Count; index++)
        {
            Write(index == 0 ? "" : "\n\n");
            Write(document.Definitions[index]);
        }
    }

    private void Write(OperationDefinitionNode operation)
    {
        var isShorthand = operation is
        {
            Operation: OperationType.Query,
            Description: null,
            Name: null,
            VariableDefinitions.Count: 0,
            Directives.Count: 0,
        };
        if (!isShorthand)
        {
            var name = operation.Name?.Value + PrintVariables(operation.VariableDefinitions);
            Write(InlinePrinter.Print(operation.Description));
            Write(NameOf(operation.Operation));
            Write(name.Length == 0 ? "" : " " + name);
            Write(InlinePrinter.Print(operation.Directives) + " ");
        }

        Write(operation.SelectionSet);
    }

    private void Write(FragmentDefinitionNode fragment)
    {
        Write(InlinePrinter.Print(fragment.Description));
        Write($"fragment {fragment.Name.Value} on {fragment.TypeCondition.Name.Value}");
        Write(InlinePrinter.Print(fragment.Directives) + " ");
        Write(fragment.SelectionSet);
    }

    private void Write(SelectionSetNode selectionSet)
    {
        Write(selectionSet.Selections.Count == 0 ? "{}" : "");
        WriteBlock(selectionSet.Selections);
    }

    private void Write(FieldNode field)
    {
        var name = field.Alias is null ? field.Name.Value : $"{field.Alias.Value}: {field.Name.Value}";
        Write(InlinePrinter.PrintCall(name, field.Arguments) + InlinePrinter.Print(field.Directives));
        if (field.SelectionSet is not null)
        {
            Write(" ");
            Write(field.SelectionSet);
        }
    }

    private void Write(InlineFragmentNode fragment)
    {
        Write(fragment.TypeCondition is null ? "..." : "... on " + fragment.TypeCondition.Name.Value);
        Write(InlinePrinter.Print(fragment.Directives) + " ");
        Write(fragment.SelectionSet);
    }

    private static string PrintVariables(IReadOnlyList<VariableDefinitionNode> definitions)
    {
        if (definitions.Count == 0)
        {
            return "";
        }

        var printed = definitions.Select(InlinePrinter.Print).ToArray();
        return printed.Any(variable => variable.Contains('\n', StringComparison.Ordinal))
            ? $"(\n{string.Join('\n', printed)}\n)"
            : $"({string.Join(", ", printed)})";
    }

    private static string NameOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
