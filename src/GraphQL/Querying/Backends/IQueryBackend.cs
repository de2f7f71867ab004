using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Backends;

/// <summary>
/// Translates queries to the statements of one kind of database and runs them. The engine knows fields, rows and JSON;
/// the backend knows tables, SQL and connections. Thread-safe; one for the life of the process.
/// </summary>
public interface IQueryBackend
{
    /// <summary>Whether a query that a resolver returned is one of this backend's.</summary>
    bool CanExecute(IQueryable source);

    /// <summary>What identifies the root of a query, such as a table, if the expression is a root of this backend.</summary>
    /// <returns>The same object for the same root in every request; null when the expression is no root.</returns>
    object? GetRoot(Expression node);

    /// <summary>Whether values of a type exist only inside the database; expressions of it are never evaluated before.</summary>
    bool IsOpaque(Type type);

    /// <summary>Whether rows of a CLR type have a table.</summary>
    bool IsEntity(Type type);

    /// <summary>The members of an entity that are columns of its own table.</summary>
    IReadOnlyList<string> GetColumnMembers(Type entity);

    /// <summary>
    /// Makes an order total: the keys up to the first one after which no two rows can be equal, or all of them and the
    /// primary key of the entity; unchanged when the rows are no entities.
    /// </summary>
    IReadOnlyList<OrderKey> CompleteOrder(Type element, IReadOnlyList<OrderKey> order);

    /// <summary>Turns a list that hangs on a parent into a query over all parents' lists.</summary>
    /// <param name="relation">From the parent to its list, normalized: <c>release =&gt; release.Files.Where(...)</c>.</param>
    /// <exception cref="NotSupportedException">The list is no relation of the model.</exception>
    Relation InvertRelation(LambdaExpression relation);

    /// <summary>Translates a statement.</summary>
    /// <exception cref="NotSupportedException">A part has no form in SQL; rows are never computed on the client.</exception>
    CompiledStatement Compile(StatementDescription description);
}
