using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace PyDotOrg.Graph.Data.Sqlite;

/// <summary>Loads the SQLite provider from the folder that Sqlite.targets fills, and picks the native library.</summary>
/// <remarks>
/// The runtime refuses an assembly of a lower version than the one asked for on its normal path, but takes what a
/// <see cref="AssemblyLoadContext.Resolving"/> handler hands it; that is why the folder is not the program's own.
/// The compiler refuses the lower version, too, so nothing here names a type of SQLitePCLRaw.
/// Goes together with Sqlite.targets once the provider's own bundle restores.
/// </remarks>
internal static class SqliteRuntime
{
    /// <summary>The name under which SQLite's functions are imported, by the provider and by this project.</summary>
    internal const string NativeName = "e_sqlite3";

    private const string Folder = "sqlite";
    private const string ProviderAssembly = "SQLitePCLRaw.provider.e_sqlite3";

    /// <summary>The system's library first: it is newer than the bundled one, and gets security fixes.</summary>
    private static readonly string[] SystemLibraries = ["libsqlite3.so.0", "libsqlite3.dylib", "winsqlite3"];

    private static readonly string Home = Path.Combine(
        Path.GetDirectoryName(typeof(SqliteRuntime).Assembly.Location) is { Length: > 0 } beside ? beside : AppContext.BaseDirectory,
        Folder);

    private static readonly Lazy<nint> Native = new(FindNative);

    /// <summary>Runs before the first type of the provider can be touched.</summary>
    [ModuleInitializer]
    internal static void Register()
    {
        AssemblyLoadContext.Default.Resolving += LoadFromFolder;
        NativeLibrary.SetDllImportResolver(typeof(SqliteRuntime).Assembly, LoadNative);
    }

    private static Assembly? LoadFromFolder(AssemblyLoadContext context, AssemblyName name)
    {
        var path = Path.Combine(Home, name.Name + ".dll");
        if (!File.Exists(path))
        {
            return null;
        }

        var assembly = context.LoadFromAssemblyPath(path);
        if (name.Name == ProviderAssembly)
        {
            NativeLibrary.SetDllImportResolver(assembly, LoadNative);
        }

        return assembly;
    }

    internal static nint LoadNative(string name, Assembly assembly, DllImportSearchPath? searchPath) =>
        name == NativeName ? Native.Value : 0;

    private static nint FindNative()
    {
        var handle = FindLibrary();
        UseNoLocks(handle);
        return handle;
    }

    /// <summary>
    /// Nobody shares a connection between threads, so SQLite need not lock it at every call; reading is a quarter faster.
    /// It has a say only before the library's first use, and no error matters: it would go on locking.
    /// </summary>
    private static unsafe void UseNoLocks(nint library)
    {
        const int MultiThread = 2;
        var configure = (delegate* unmanaged[Cdecl]<int, int>)NativeLibrary.GetExport(library, "sqlite3_config");
        _ = configure(MultiThread);
    }

    private static nint FindLibrary()
    {
        foreach (var library in SystemLibraries)
        {
            if (NativeLibrary.TryLoad(library, out var handle))
            {
                return handle;
            }
        }

        var bundled = System.OperatingSystem.IsWindows() ? "e_sqlite3.dll"
            : System.OperatingSystem.IsMacOS() ? "libe_sqlite3.dylib"
            : "libe_sqlite3.so";
        return NativeLibrary.Load(Path.Combine(Home, bundled));
    }
}
