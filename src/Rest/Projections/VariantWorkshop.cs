using System.Text;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>Compiles the variants of a dialect's routes, and keeps those that are used.</summary>
/// <param name="preparation">Compiles operations.</param>
/// <param name="shapes">The shapes and expansions of the dialect.</param>
/// <param name="fragments">The fragments of all documents by name.</param>
/// <param name="cache">Keeps variants.</param>
internal sealed class VariantWorkshop(
    OperationPreparation preparation, ShapeTable shapes, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariantCache cache)
{
    /// <summary>The shapes and expansions of the dialect.</summary>
    public ShapeTable Shapes => shapes;

    /// <summary>The variant of an operation's text.</summary>
    /// <param name="text">The operation, without the fragments that it spreads beside the way to its answer.</param>
    /// <param name="select">The response names that lead to the answer.</param>
    public RouteVariant Get(string text, string[] select) => cache.Get(text, each => Compile(each, select));

    private RouteVariant Compile(string text, string[] select)
    {
        var prepared = preparation.Prepare(Encoding.UTF8.GetBytes(Complete(text)));
        if (prepared.Operation is not { } operation)
        {
            throw new InvalidOperationException($"A variant does not fit the schema: {prepared.Errors[0].Message}\n{text}");
        }

        var fields = new SelectedFields(preparation.Schema, operation);
        var answer = fields.Find(select)!; // The same way leads to the answer in all variants.
        return new RouteVariant(operation, new ControlCompiler(fields, static (_, problem) => throw new InvalidOperationException(problem)).Compile(answer));
    }

    /// <summary>Puts the fragments behind the operation that it spreads.</summary>
    private string Complete(string text)
    {
        var operation = RouteFile.Parse("variant", Encoding.UTF8.GetBytes(text)).Document.Definitions.OfType<ExecutableDefinitionNode>().Single();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var missing = new Queue<string>(SharedFragments.SpreadsOf(operation));
        var whole = new StringBuilder(text);
        while (missing.TryDequeue(out var name))
        {
            if (known.Add(name))
            {
                whole.Append('\n').Append(fragments[name]);
                SharedFragments.SpreadsOf(fragments[name]).ToList().ForEach(missing.Enqueue);
            }
        }

        return whole.ToString();
    }
}
