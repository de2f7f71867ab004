using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using PyDotOrg.Graph.Data.Sqlite;
using PyDotOrg.Graph.Data.Statements;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Backends;
using static PyDotOrg.Graph.Schema.EntityFramework.Sqlite.SqliteApi;

namespace PyDotOrg.Graph.Schema.EntityFramework.Sqlite;

/// <summary>
/// One connection with its prepared statements. An operation has it for itself; disposing gives it back to the pool.
/// </summary>
/// <remarks>
/// A statement that runs for long looks after every so many steps whether its operation is over; short ones never ask, so
/// that no timer has to be set up for them.
/// </remarks>
internal sealed unsafe class SqliteSession : IExecutionState
{
    /// <summary>In OpenTelemetry's conventions.</summary>
    private const string DatabaseName = "sqlite";

    /// <summary>Statements that a connection keeps prepared; when there are more, all are given up.</summary>
    private const int MaxPrepared = 512;

    /// <summary>Steps of SQLite's machine between two looks; some milliseconds.</summary>
    private const int StepsBetweenLooks = 100_000;

    /// <summary>The rest of a result code tells details.</summary>
    private const int PrimaryCode = 0xFF;

    private readonly DbConnection _connection;
    private readonly SqliteSessions _owner;
    private readonly nint _db;
    private readonly Dictionary<SqliteStatement, nint> _prepared = new(ReferenceEqualityComparer.Instance);
    private readonly SqliteRow _row = new();
    private readonly JsonWriter _texts = new();
    private readonly GCHandle _self;
    private SqliteValue[] _values = [];
    private nint _begin;
    private nint _commit;
    private bool _isInTransaction;
    private OperationContext? _operation;
    private byte* _kept;
    private int _keptLength;

    /// <param name="connection">An open connection; the session closes it.</param>
    /// <param name="owner">Where the session is given back to.</param>
    public SqliteSession(DbConnection connection, SqliteSessions owner)
    {
        _connection = connection;
        _owner = owner;
        _db = SqliteNative.GetHandle(connection);
        _self = GCHandle.Alloc(this, GCHandleType.Weak);
        SetProgressHandler(_db, StepsBetweenLooks, &Look, GCHandle.ToIntPtr(_self));
    }

    /// <summary>Whether the file that it reads is no longer where it was.</summary>
    public bool HasMoved => SqliteNative.HasMoved(_db);

    /// <summary>Runs a statement.</summary>
    /// <exception cref="OperationCanceledException">The operation is over.</exception>
    /// <exception cref="SqliteException">SQLite reports an error.</exception>
    public void Read(SqliteStatement statement, in StatementArguments arguments, IRowSink rows, OperationContext operation)
    {
        _operation = operation;
        if (arguments.IsPartOfSeveral && !_isInTransaction)
        {
            Run(ref _begin, "BEGIN"u8);
            _isInTransaction = true;
        }

        using var activity = StatementActivity.Start(DatabaseName, statement.Statement.Sql);
        var begin = _owner.Watch.Begin();
        var count = StatementWatch.Failed;
        try
        {
            var handle = Prepare(statement);
            Bind(handle, statement, arguments);
            _row.Begin(handle, statement.Statement.Mappings);
            count = Step(handle, rows, operation);
            activity.SetRows(count);
        }
        finally
        {
            _owner.Watch.End(begin, DatabaseName, statement.Statement.Sql, count, operation.OperationName);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _operation = null;
        if (_isInTransaction)
        {
            _isInTransaction = false;
            Run(ref _commit, "COMMIT"u8);
        }

        _owner.Return(this);
    }

    /// <summary>Closes the connection for good.</summary>
    public void Close()
    {
        CloseStatements();
        _ = SqliteApi.Close(_begin);
        _ = SqliteApi.Close(_commit);
        SetProgressHandler(_db, 0, null, 0);
        _self.Free();
        _texts.Dispose();
        NativeMemory.Free(_kept);
        _connection.Dispose();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Look(nint state) =>
        GCHandle.FromIntPtr(state).Target is SqliteSession { _operation.RequestAborted.IsCancellationRequested: true } ? 1 : 0;

    private int Step(nint handle, IRowSink rows, OperationContext operation)
    {
        int code;
        var count = 0;
        try
        {
            while ((code = SqliteApi.Step(handle)) == Row)
            {
                count++;
                if (!rows.OnRow(_row))
                {
                    break;
                }
            }
        }
        finally
        {
            // Gives the snapshot up; an error was reported by the step already.
            _ = Reset(handle);
            _texts.Clear();
        }

        switch (code)
        {
            case Row or Done:
                return count;
            case Interrupted:
                throw new OperationCanceledException(operation.RequestAborted);
            default:
                throw Failure(code);
        }
    }

    private nint Prepare(SqliteStatement statement)
    {
        if (_prepared.TryGetValue(statement, out var handle))
        {
            return handle;
        }

        if (_prepared.Count >= MaxPrepared)
        {
            CloseStatements();
        }

        handle = Prepare(Encoding.UTF8.GetBytes(statement.Statement.Sql));
        _prepared.Add(statement, handle);
        return handle;
    }

    private nint Prepare(ReadOnlySpan<byte> sql)
    {
        fixed (byte* text = sql)
        {
            var code = SqliteApi.Prepare(_db, text, sql.Length, Persistent, out var handle, 0);
            return code == Ok ? handle : throw Failure(code);
        }
    }

    /// <summary>
    /// All texts are written before the first one is bound: the buffer may move while it grows. It must stay where it is
    /// while the statement runs, so it is pinned by copying into memory of the session's own.
    /// </summary>
    private void Bind(nint handle, SqliteStatement statement, in StatementArguments arguments)
    {
        var parameters = statement.Statement.Parameters;
        if (_values.Length < parameters.Count)
        {
            _values = new SqliteValue[parameters.Count];
        }

        _texts.Clear();
        for (var i = 0; i < parameters.Count; i++)
        {
            var value = parameters[i].Value(arguments) ?? throw new InvalidOperationException(Messages.NullValue(i));
            _values[i] = statement.Forms[i].Write(value, _texts);
        }

        var texts = Keep(_texts.WrittenSpan);
        for (var i = 0; i < parameters.Count; i++)
        {
            Bind(handle, i + 1, _values[i], texts);
        }
    }

    private void Bind(nint handle, int number, SqliteValue value, byte* texts)
    {
        var code = value.Kind switch
        {
            SqliteValueKind.Integer => BindInteger(handle, number, value.Number),
            SqliteValueKind.Double => BindDouble(handle, number, BitConverter.Int64BitsToDouble(value.Number)),
            _ => BindText(handle, number, texts + value.Start, value.Length, 0),
        };
        if (code != Ok)
        {
            throw Failure(code);
        }
    }

    private byte* Keep(ReadOnlySpan<byte> texts)
    {
        if (_keptLength < texts.Length || _kept == null)
        {
            NativeMemory.Free(_kept);
            _keptLength = Math.Max(texts.Length, 1024);
            _kept = (byte*)NativeMemory.Alloc((nuint)_keptLength);
        }

        texts.CopyTo(new Span<byte>(_kept, _keptLength));
        return _kept;
    }

    private void Run(ref nint handle, ReadOnlySpan<byte> sql)
    {
        if (handle == 0)
        {
            handle = Prepare(sql);
        }

        var code = SqliteApi.Step(handle);
        _ = Reset(handle);
        if (code != Done)
        {
            throw Failure(code);
        }
    }

    private void CloseStatements()
    {
        foreach (var handle in _prepared.Values)
        {
            _ = SqliteApi.Close(handle);
        }

        _prepared.Clear();
    }

    private SqliteException Failure(int code) => new(Marshal.PtrToStringUTF8(ErrorMessage(_db)), code & PrimaryCode, code);
}
