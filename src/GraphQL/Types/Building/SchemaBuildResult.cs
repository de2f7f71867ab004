using System.Diagnostics.CodeAnalysis;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A schema, or everything that is wrong with it.</summary>
public sealed class SchemaBuildResult
{
    internal SchemaBuildResult(GraphQLSchema schema)
    {
        Schema = schema;
        Errors = [];
    }

    internal SchemaBuildResult(IReadOnlyList<GraphQLError> errors) => Errors = errors;

    /// <summary>The schema; null when there are errors.</summary>
    public GraphQLSchema? Schema { get; }

    /// <summary>The errors in the order in which they were found; empty when there is a schema.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Whether there is a schema.</summary>
    [MemberNotNullWhen(true, nameof(Schema))]
    public bool Succeeded => Schema is not null;

    /// <summary>The schema.</summary>
    /// <exception cref="SchemaException">There are errors; it lists all of them.</exception>
    public GraphQLSchema GetSchemaOrThrow() => Schema ?? throw new SchemaException(Errors);
}
