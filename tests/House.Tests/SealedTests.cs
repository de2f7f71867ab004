using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PyDotOrg.Graph.House.Tests;

public sealed class SealedTests
{
    [Fact]
    public void Every_class_is_sealed_static_or_abstract() => Assert.Empty(House.SourceFiles.SelectMany(OpenClasses));

    [Fact]
    public void An_open_class_is_found() => Assert.Single(OpenClasses(new SourceFile("X.cs", "public class X { }")));

    private static IEnumerable<string> OpenClasses(SourceFile file) =>
        from type in file.Syntax.DescendantNodes().OfType<TypeDeclarationSyntax>()
        where type is ClassDeclarationSyntax || type.IsKind(SyntaxKind.RecordDeclaration)
        where !type.Modifiers.Any(modifier => modifier.Kind()
            is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.PartialKeyword)
        select $"{file}: {type.Identifier.Text}";
}
