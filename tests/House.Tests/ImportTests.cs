using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PyDotOrg.Graph.House.Tests;

/// <summary>Who may import whom, see docs/architecture.md. Project references hold the seven projects apart; this holds the folders.</summary>
public sealed class ImportTests
{
    private static readonly string[] Errors = ["PyDotOrg.GraphQL.Json"];
    private static readonly string[] Language = [.. Errors, "PyDotOrg.GraphQL.Language"];
    private static readonly string[] Types =
    [
        .. Language, "PyDotOrg.GraphQL.Subscriptions", "PyDotOrg.GraphQL.Types", "PyDotOrg.GraphQL.Resolvers", "PyDotOrg.GraphQL.Data",
        "PyDotOrg.GraphQL.Authorization", "PyDotOrg.GraphQL.CostAnalysis", "PyDotOrg.GraphQL.Introspection",
    ];

    private static readonly string[] Execution = [.. Types, "PyDotOrg.GraphQL.Validation", "PyDotOrg.GraphQL.Execution", "PyDotOrg.GraphQL.DataLoader"];
    private static readonly string[] Querying = [.. Execution, "PyDotOrg.GraphQL.Querying"];
    private static readonly string[] Http = [.. Querying, "PyDotOrg.GraphQL.Http", "PyDotOrg.GraphQL.Diagnostics", "PyDotOrg.GraphQL.DependencyInjection"];

    /// <summary>The namespaces of ours that each folder may import; of two folders that match, the longer one counts.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["src/GraphQL/Errors/"] = Errors,
        ["src/GraphQL/Json/"] = [],
        ["src/GraphQL/Log.cs"] = [],
        ["src/GraphQL/Language/"] = Language,
        ["src/GraphQL/Subscriptions/"] = [],
        ["src/GraphQL/Types/"] = Types,
        ["src/GraphQL/Introspection/"] = Types,
        ["src/GraphQL/Validation/"] = [.. Types, "PyDotOrg.GraphQL.Validation"],
        ["src/GraphQL/DataLoader/"] = ["PyDotOrg.GraphQL.DataLoader"],
        ["src/GraphQL/Execution/"] = Execution,
        ["src/GraphQL/Querying/"] = Querying,
        ["src/GraphQL/Diagnostics/"] = [.. Execution, "PyDotOrg.GraphQL.Diagnostics"],
        ["src/GraphQL/Http/"] = Http,
        ["src/GraphQL/DependencyInjection/"] = Http,
        ["src/Data/"] = ["PyDotOrg.Graph.Data"],
        ["src/Mail/"] = ["PyDotOrg.Graph.Data", "PyDotOrg.Graph.Mail"],
        ["src/Accounts/"] = ["PyDotOrg.Graph.Data", "PyDotOrg.Graph.Mail", "PyDotOrg.Graph.Accounts"],
        ["src/Schema/"] = ["PyDotOrg.GraphQL", "PyDotOrg.Graph.Data", "PyDotOrg.Graph.Mail", "PyDotOrg.Graph.Accounts", "PyDotOrg.Graph.Schema"],
        ["src/Rest/"] = ["PyDotOrg.GraphQL", "PyDotOrg.Graph.Rest"],
        ["src/Server/"] = ["PyDotOrg"],
    };

    [Fact]
    public void Every_source_file_imports_only_what_its_folder_may() =>
        Assert.Empty(House.SourceFiles.SelectMany(ForbiddenImports));

    [Fact]
    public void An_import_against_the_direction_is_found() =>
        Assert.Equal(
            ["src/GraphQL/Language/X.cs imports PyDotOrg.GraphQL.Execution"],
            ForbiddenImports(new SourceFile("src/GraphQL/Language/X.cs", "using PyDotOrg.GraphQL.Execution; class X { }")));

    [Fact]
    public void Imports_stand_in_one_order() =>
        Assert.Empty(House.SourceFiles.Concat(House.Read("tests")).Concat(House.Read("eng")).Concat(House.Read("bench")).SelectMany(UnsortedImports));

    [Theory]
    [InlineData("using A.B; using System;", "System")]
    [InlineData("using A.C; using A.B.D;", "A.B.D")]
    [InlineData("using static A.B; using C;", "C")]
    [InlineData("using X = A.B; using static C.D;", "C.D")]
    public void An_import_that_stands_too_late_is_found(string imports, string name) =>
        Assert.Equal([$"X.cs: {name} stands too late"], UnsortedImports(new SourceFile("X.cs", $"{imports} class X {{ }}")));

    /// <summary>What <c>dotnet format</c> would move, and a build does not look at.</summary>
    private static IEnumerable<string> UnsortedImports(SourceFile file)
    {
        var imports = file.Syntax.DescendantNodes(static node => node is CompilationUnitSyntax).OfType<UsingDirectiveSyntax>().ToList();
        return from pair in imports.Zip(imports.Skip(1))
               where string.CompareOrdinal(Place(pair.First), Place(pair.Second)) > 0
               select $"{file}: {pair.Second.NamespaceOrType} stands too late";
    }

    /// <summary>The framework, others, static members, other names; among each the names, part by part.</summary>
    private static string Place(UsingDirectiveSyntax import)
    {
        var name = import.NamespaceOrType.ToString();
        var kind = import.Alias is not null ? 3
            : import.StaticKeyword != default ? 2
            : name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? 0
            : 1;
        return $"{kind}{(import.Alias?.Name.ToString() ?? name).Replace('.', '\0').ToUpperInvariant()}";
    }

    private static IEnumerable<string> ForbiddenImports(SourceFile file)
    {
        var rule = Allowed
            .Where(entry => file.Path.StartsWith(entry.Key, StringComparison.Ordinal))
            .MaxBy(entry => entry.Key.Length);
        return from name in file.Syntax.DescendantNodes().OfType<UsingDirectiveSyntax>()
               let import = name.Name?.ToString() ?? string.Empty
               where import.StartsWith("PyDotOrg.", StringComparison.Ordinal)
               where !IsAllowed(rule.Value ?? [], import)
               select $"{file} imports {import}";
    }

    private static bool IsAllowed(string[] allowed, string import) =>
        import == "PyDotOrg.GraphQL" || Array.Exists(
            allowed,
            prefix => import == prefix || import.StartsWith($"{prefix}.", StringComparison.Ordinal));
}
