using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PyDotOrg.Graph.House.Tests;

/// <summary>docs/errors.md is complete: whoever meets a code finds it there.</summary>
public sealed partial class ErrorDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(House.Root, "docs", "errors.md"));

    [Fact]
    public void Every_code_is_explained() => Assert.Empty(Codes(House.SourceFiles).Except(Explained(Page)));

    [Fact]
    public void Every_code_that_is_explained_exists() => Assert.Empty(Explained(Page).Except(Codes(House.SourceFiles)));

    [Fact]
    public void No_code_is_explained_twice() =>
        Assert.Empty(Explained(Page).GroupBy(static code => code).Where(static group => group.Count() > 1).Select(static group => group.Key));

    [Fact]
    public void A_code_is_found_among_constants_and_where_errors_are_made() => Assert.Equal(
        ["HC0001", "X_TOO_MANY"],
        Codes([
            new SourceFile("src/X/ErrorCodes.cs", "static class ErrorCodes { const string A = \"HC0001\"; }"),
            new SourceFile("src/X/Y.cs", "class Y { object M(Z z) => z.SetMessage(\"M\").SetCode(\"X_TOO_MANY\"); }"),
        ]));

    [Fact]
    public void A_code_is_read_from_the_first_column() =>
        Assert.Equal(["HC0001"], Explained("| code | instead |\n| --- | --- |\n| `HC0001` | `HC0002` |\nSee `HC0003`.\n"));

    private static List<string> Codes(IEnumerable<SourceFile> files) =>
    [
        .. from file in files
           from literal in file.Syntax.DescendantNodes().OfType<LiteralExpressionSyntax>()
           where literal.Token.Value is string
           where IsConstant(file, literal) || IsSet(literal)
           orderby literal.Token.ValueText
           select literal.Token.ValueText,
    ];

    private static bool IsConstant(SourceFile file, LiteralExpressionSyntax literal) =>
        file.Path.EndsWith("/ErrorCodes.cs", StringComparison.Ordinal) && literal.Parent is EqualsValueClauseSyntax;

    private static bool IsSet(LiteralExpressionSyntax literal) =>
        literal.Parent?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "SetCode" } };

    private static List<string> Explained(string page) => [.. FirstColumn().Matches(page).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex(@"^\| `([A-Z][A-Z0-9_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FirstColumn();
}
