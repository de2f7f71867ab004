using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>What the templates of one level are made for.</summary>
internal sealed class TemplateContext
{
    /// <summary>The schema.</summary>
    public required GraphQLSchema Schema { get; init; }

    /// <summary>The backend of the statement.</summary>
    public required IQueryBackend Backend { get; init; }

    /// <summary>Which fields are included.</summary>
    public required ulong IncludeFlags { get; init; }

    /// <summary>The object type of the elements.</summary>
    public required ObjectType ElementType { get; init; }

    /// <summary>The projections of the fields.</summary>
    public required FieldProjections Projections { get; init; }

    /// <summary>The fields that the caller may not have, and why.</summary>
    public required IReadOnlyDictionary<Selection, GraphQLError> Denials { get; init; }

    /// <summary>Whether a template writes cursors.</summary>
    public bool NeedsCursors { get; set; }

    /// <summary>The object type of values of a CLR type where a field has a type.</summary>
    /// <exception cref="InvalidOperationException">No possible type of the field stands for the CLR type.</exception>
    public ObjectType ObjectTypeOf(NamedType declared, Type clrType) =>
        declared as ObjectType
        ?? Schema.GetObjectType(clrType)
        ?? throw new InvalidOperationException($"No object type stands for {clrType.Name}, which a field of type {declared.Name} gives.");
}
