using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Statements;
using PyDotOrg.Graph.Schema.EntityFramework.Model;
using PyDotOrg.Graph.Schema.EntityFramework.Postgres;
using PyDotOrg.Graph.Schema.EntityFramework.Sqlite;
using PyDotOrg.Graph.Schema.EntityFramework.Translation;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.Graph.Schema.EntityFramework;

/// <summary>
/// Runs queries over EF Core's model: EF Core translates each shape of a query once; from then on its SQL runs without EF
/// Core. Singleton, thread-safe.
/// </summary>
public sealed class EntityFrameworkBackend : IQueryBackend, IDisposable
{
    private readonly IDbContextFactory<PyDotOrgDbContext> _contexts;
    private readonly DatabaseConnections _connections;
    private readonly ISourceVersions? _versions;
    private readonly StatementWatch _watch;
    private readonly Lazy<EntityModel> _model;
    private readonly SqliteSessions _sessions;

    /// <param name="contexts">Makes contexts; their model and services are used, never their connections.</param>
    /// <param name="connections">Opens the connections that statements run on.</param>
    /// <param name="watch">Hears of the statements.</param>
    /// <param name="versions">Knows when tables change; null when nobody wants to know.</param>
    public EntityFrameworkBackend(IDbContextFactory<PyDotOrgDbContext> contexts, DatabaseConnections connections, StatementWatch watch, ISourceVersions? versions = null)
    {
        _versions = versions;
        _contexts = contexts;
        _connections = connections;
        _watch = watch;
        _sessions = new SqliteSessions(connections, watch);
        _model = new(ReadModel);
    }

    /// <inheritdoc/>
    public bool CanExecute(IQueryable source) => source.Provider is IAsyncQueryProvider;

    /// <inheritdoc/>
    public object? GetRoot(Expression node) =>
        node is EntityQueryRootExpression root && node.GetType() == typeof(EntityQueryRootExpression) ? root.EntityType : null;

    /// <inheritdoc/>
    public bool IsOpaque(Type type) => type == typeof(DbFunctions);

    /// <inheritdoc/>
    public bool IsEntity(Type type) => _model.Value.Find(type) is not null;

    /// <inheritdoc/>
    public IReadOnlyList<string> GetColumnMembers(Type entity) => _model.Value.GetColumnMembers(entity);

    /// <inheritdoc/>
    public IReadOnlyList<OrderKey> CompleteOrder(Type element, IReadOnlyList<OrderKey> order) => _model.Value.CompleteOrder(element, order);

    /// <inheritdoc/>
    public Relation InvertRelation(LambdaExpression relation) => new RelationInverter(_model.Value).Invert(relation);

    /// <inheritdoc/>
    public CompiledStatement Compile(StatementDescription description)
    {
        using var db = _contexts.CreateDbContext();
        var isSqlite = _connections.Provider == DatabaseProvider.Sqlite;
        var names = db.GetService<ISqlGenerationHelper>();
        var dialect = isSqlite ? SqlDialect.Sqlite(names) : SqlDialect.Postgres(names);
        var statement = new StatementTranslator(db, dialect).Translate(description);
        statement = statement with { Sources = SourcesOf(statement.Sql, db) };
        return isSqlite ? new SqliteStatement(statement, _sessions) : new PostgresStatement(statement, _connections, _watch);
    }

    /// <inheritdoc/>
    public void Dispose() => _sessions.Dispose();

    /// <summary>The numbers of the tables that a statement reads; null when not all are known, or nobody wants to know.</summary>
    private int[]? SourcesOf(string sql, PyDotOrgDbContext db)
    {
        if (_versions is null || ReadTables.Find(sql, db.Model) is not { } tables)
        {
            return null;
        }

        List<int> numbers = [.. tables.Select(_versions.Find).OfType<int>()];
        return numbers.Count == tables.Count ? [.. numbers] : null;
    }

    private EntityModel ReadModel()
    {
        using var db = _contexts.CreateDbContext();
        return new EntityModel(db.Model);
    }
}
