using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PyDotOrg.Graph.House.Tests;

/// <summary>The repository as the conventions see it: its source files and their syntax.</summary>
internal static class House
{
    private static readonly Lazy<SourceFile[]> Sources = new(() => [.. Read("src")]);

    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every hand-written C# file below <c>src</c>.</summary>
    public static IReadOnlyList<SourceFile> SourceFiles => Sources.Value;

    /// <summary>Every hand-written C# file below a folder of the repository.</summary>
    public static IEnumerable<SourceFile> Read(string folder) =>
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !relative.Contains("/Migrations/", StringComparison.Ordinal)
        where !relative.Contains("/CompiledModels/", StringComparison.Ordinal)
        orderby relative
        select new SourceFile(relative, File.ReadAllText(path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PyDotOrg.Graph.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}

/// <summary>One source file.</summary>
/// <param name="Path">The path from the repository's root, with slashes.</param>
/// <param name="Text">The whole text.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    /// <summary>The number of lines.</summary>
    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The file's syntax.</summary>
    public SyntaxNode Syntax => CSharpSyntaxTree.ParseText(Text, Options).GetRoot();

    /// <inheritdoc/>
    public override string ToString() => Path;
}
