using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace PyDotOrg.Graph.Data.Sqlite;

/// <summary>What code needs that reads SQLite below ADO.NET: its library and the native side of a connection.</summary>
public static partial class SqliteNative
{
    /// <summary>The name under which the library's functions are imported.</summary>
    public const string Library = "e_sqlite3";

    private const int MultiThread = 2;

    private const int HasMovedControl = 20;

    /// <summary>The <c>sqlite3*</c> of an open connection; valid while the connection is open.</summary>
    public static nint GetHandle(DbConnection connection) => ((SqliteConnection)connection).Handle!.DangerousGetHandle(); // Null only when closed.

    /// <summary>Whether the file of an open connection is no longer where it was opened: what is written into it would be lost.</summary>
    public static bool HasMoved(nint handle)
    {
        var hasMoved = 0;
        return Control(handle, "main", HasMovedControl, ref hasMoved) == 0 && hasMoved != 0;
    }

    /// <summary>
    /// Nobody shares a connection between threads, so SQLite need not lock it at every call; reading is a quarter faster.
    /// It has a say only before the library's first use, and no error matters: it would go on locking.
    /// </summary>
    internal static void UseNoLocks() => _ = Configure(MultiThread);

    [LibraryImport(Library, EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(nint handle, string database, int operation, ref int result);

    [LibraryImport(Library, EntryPoint = "sqlite3_config")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Configure(int option);
}
