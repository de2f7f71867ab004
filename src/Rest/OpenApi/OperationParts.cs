using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>What the operations of one description are made of.</summary>
internal sealed class OperationParts
{
    /// <param name="document">The description.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="names">The names of enum values.</param>
    /// <param name="table">The named schemas.</param>
    public OperationParts(OpenApiDocument document, GraphQLSchema schema, WireNames names, SchemaTable table)
    {
        var leaves = new LeafSchemas(table, names);
        var shared = new SharedParts(document);
        Document = document;
        Answers = new AnswerSchemas(schema, table, leaves);
        Bodies = new BodySchemas(table, leaves);
        Texts = new RouteTexts(schema);
        Examples = new Examples(table);
        Parameters = new RequestParameters(schema, leaves, shared, Examples);
        Headers = new Headers(shared);
        Failures = new Failures(schema);
        FailureResponses = new FailureResponses(table, shared, Headers);
        Security = new Security(document);
    }

    public OpenApiDocument Document { get; }

    public AnswerSchemas Answers { get; }

    public BodySchemas Bodies { get; }

    public RouteTexts Texts { get; }

    public RequestParameters Parameters { get; }

    public Headers Headers { get; }

    public Failures Failures { get; }

    public FailureResponses FailureResponses { get; }

    public Security Security { get; }

    public Examples Examples { get; }
}
