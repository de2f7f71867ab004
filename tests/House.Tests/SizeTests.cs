using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PyDotOrg.Graph.House.Tests;

public sealed class SizeTests
{
    private const int MaxFileLines = 400;
    private const int MaxBodyLines = 60;
    private const int MaxParameters = 6;

    [Fact]
    public void No_source_file_is_longer_than_the_ceiling() =>
        Assert.Empty(House.SourceFiles.Where(file => file.Lines > MaxFileLines).Select(file => $"{file}: {file.Lines} lines"));

    [Fact]
    public void No_body_is_longer_than_the_ceiling() => Assert.Empty(House.SourceFiles.SelectMany(LongBodies));

    [Fact]
    public void No_method_takes_more_parameters_than_the_ceiling() =>
        Assert.Empty(House.SourceFiles.SelectMany(LongParameterLists));

    [Fact]
    public void The_measures_find_a_long_body_and_a_long_parameter_list()
    {
        var lines = string.Concat(Enumerable.Repeat("        F();\n", MaxBodyLines + 1));
        var file = new SourceFile("Long.cs", $"class C {{ void M(int a, int b, int c, int d, int e, int f, int g)\n{{\n{lines}}} }}");

        Assert.Single(LongBodies(file));
        Assert.Single(LongParameterLists(file));
    }

    private static IEnumerable<string> LongBodies(SourceFile file) =>
        from method in file.Syntax.DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        let body = (SyntaxNode?)method.Body ?? method.ExpressionBody
        where body is not null
        let span = body.GetLocation().GetLineSpan()
        let lines = span.EndLinePosition.Line - span.StartLinePosition.Line - 1
        where lines > MaxBodyLines
        select $"{file}:{span.StartLinePosition.Line + 1}: {lines} lines";

    private static IEnumerable<string> LongParameterLists(SourceFile file) =>
        from list in file.Syntax.DescendantNodes().OfType<ParameterListSyntax>()
        where list.Parent is not RecordDeclarationSyntax && list.Parameters.Count > MaxParameters
        let line = list.GetLocation().GetLineSpan().StartLinePosition.Line + 1
        select $"{file}:{line}: {list.Parameters.Count} parameters";
}
