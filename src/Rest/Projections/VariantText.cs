using System.Text;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>
/// Writes an operation anew with other members in its answer. What leads to the answer, and what stands beside that way, stays
/// as it is.
/// </summary>
/// <param name="operation">The operation of the route.</param>
/// <param name="select">The response names that lead to the answer.</param>
internal sealed class VariantText(OperationDefinitionNode operation, string[] select)
{
    /// <summary>The response name of the number of rows.</summary>
    public const string Count = "_count";

    private const string CountField = $"{Count}: totalCount ";

    private readonly Lazy<string> _head = new(() => HeadOf(operation));

    /// <summary>The response names that lead to the answer.</summary>
    public string[] Select => select;

    /// <summary>Writes the operation.</summary>
    /// <param name="text">Where it is written.</param>
    /// <param name="isCounted">Whether the rows of the list are counted.</param>
    /// <param name="answer">Writes the members of the answer.</param>
    public void Write(StringBuilder text, bool isCounted, Action answer)
    {
        text.Append(_head.Value);
        Write(text, operation.SelectionSet, 0, isCounted, answer);
    }

    private void Write(StringBuilder text, SelectionSetNode selections, int step, bool isCounted, Action answer)
    {
        text.Append("{ ");
        foreach (var selection in selections.Selections)
        {
            if (selection is FieldNode { SelectionSet: { } inside } field && field.ResponseName == select[step])
            {
                var isAnswer = step == select.Length - 1;
                text.Append(isCounted && isAnswer ? CountField : string.Empty);
                text.Append(ShapeReader.HeadOf(field)).Append(' ');
                if (isAnswer)
                {
                    text.Append("{ ");
                    answer();
                    text.Append("} ");
                }
                else
                {
                    Write(text, inside, step + 1, isCounted, answer);
                }
            }
            else
            {
                text.Append(selection).Append(' ');
            }
        }

        text.Append("} ");
    }

    /// <summary>The operation up to its selection set; variables stand in the same order, so that one binder fills them for all variants.</summary>
    private static string HeadOf(OperationDefinitionNode operation)
    {
        var variables = operation.VariableDefinitions.Select(node => SyntaxPrinter.Print(new VariableDefinitionNode
        {
            Variable = node.Variable,
            Type = node.Type,
            DefaultValue = node.DefaultValue,
        }));
        var list = string.Join(", ", variables);
        return $"{operation.Operation.ToString().ToLowerInvariant()} {operation.Name} {(list.Length == 0 ? string.Empty : $"({list}) ")}";
    }

    /// <summary>The field of the answer; null when the way does not lead to one.</summary>
    public FieldNode? FindAnswer() => operation.SelectionSet.Find(select);
}
