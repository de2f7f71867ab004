using System.Runtime.InteropServices;
using PyDotOrg.Graph.Data.Sqlite;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace PyDotOrg.Graph.Schema.EntityFramework.Sqlite;

/// <summary>
/// SQLite's own functions, as far as reading needs them (https://www.sqlite.org/c3ref/funclist.html). ADO.NET hands values
/// over one by one as objects; here text goes from the page to the result without a string in between.
/// </summary>
/// <remarks>Functions that only look at the current row are called without a change of the garbage collector's mode.</remarks>
internal static unsafe partial class SqliteApi
{
    public const int Ok = 0;
    public const int Interrupted = 9;
    public const int Row = 100;
    public const int Done = 101;

    public const int TypeInteger = 1;
    public const int TypeFloat = 2;
    public const int TypeNull = 5;

    /// <summary>The statement will be used often; SQLite then keeps its memory out of the small pool.</summary>
    public const uint Persistent = 1;

    private const string Library = SqliteNative.Library;

    [LibraryImport(Library, EntryPoint = "sqlite3_prepare_v3")]
    public static partial int Prepare(nint db, byte* sql, int length, uint flags, out nint statement, nint tail);

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    public static partial int Step(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_reset")]
    public static partial int Reset(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_finalize")]
    public static partial int Close(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_errmsg")]
    public static partial nint ErrorMessage(nint db);

    [LibraryImport(Library, EntryPoint = "sqlite3_progress_handler")]
    public static partial void SetProgressHandler(nint db, int steps, delegate* unmanaged[Cdecl]<nint, int> handler, nint state);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_text")]
    [SuppressGCTransition]
    public static partial int BindText(nint statement, int number, byte* text, int length, nint destructor);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_blob")]
    [SuppressGCTransition]
    public static partial int BindBlob(nint statement, int number, byte* bytes, int length, nint destructor);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_int64")]
    [SuppressGCTransition]
    public static partial int BindInteger(nint statement, int number, long value);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_double")]
    [SuppressGCTransition]
    public static partial int BindDouble(nint statement, int number, double value);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type")]
    [SuppressGCTransition]
    public static partial int ColumnType(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    public static partial long ColumnInteger(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_double")]
    [SuppressGCTransition]
    public static partial double ColumnDouble(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob")]
    [SuppressGCTransition]
    public static partial byte* ColumnBytes(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes")]
    [SuppressGCTransition]
    public static partial int ColumnLength(nint statement, int column);
}
