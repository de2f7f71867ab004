using System.Data.Common;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace PyDotOrg.Graph.Data.Sqlite;

/// <summary>What code needs that reads SQLite below ADO.NET: its library and the native side of a connection.</summary>
public static class SqliteNative
{
    /// <summary>The name under which the library's functions are imported.</summary>
    public const string Library = SqliteRuntime.NativeName;

    /// <summary>Lets an assembly import the library's functions; once for each assembly, before the first call.</summary>
    public static void AllowImports(Assembly assembly) => NativeLibrary.SetDllImportResolver(assembly, SqliteRuntime.LoadNative);

    /// <summary>The <c>sqlite3*</c> of an open connection; valid while the connection is open.</summary>
    public static nint GetHandle(DbConnection connection) =>
        SqliteSettings.Handle((SqliteConnection)connection).DangerousGetHandle();
}
