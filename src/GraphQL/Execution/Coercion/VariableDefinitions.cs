using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>Reads the variable definitions of a valid operation.</summary>
internal static class VariableDefinitions
{
    /// <summary>The variables with their types and coerced defaults, in the order of the document.</summary>
    public static NamedElements<InputField> Read(GraphQLSchema schema, OperationDefinitionNode operation)
    {
        var fields = new InputField[operation.VariableDefinitions.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Read(schema, operation.VariableDefinitions[i]);
        }

        return NamedElements.Create<InputField>(fields);
    }

    private static InputField Read(GraphQLSchema schema, VariableDefinitionNode node)
    {
        var field = new InputField
        {
            Name = node.Variable.Name.Value,
            Type = ReadType(schema, node.Type),
            DefaultValue = node.DefaultValue,
        };
        if (node.DefaultValue is { } literal)
        {
            field.CoercedDefault = ConstantCoercion.Coerce(field.Type, literal);
        }

        return field;
    }

    private static IType ReadType(GraphQLSchema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(ReadType(schema, nonNull.Type)),
        ListTypeNode list => new ListType(ReadType(schema, list.Type)),
        NamedTypeNode named => schema.GetType<NamedType>(named.Name.Value),
        _ => throw new InvalidOperationException($"A type reference cannot be a {node.Kind}."),
    };
}
