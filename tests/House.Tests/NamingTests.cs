using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PyDotOrg.Graph.House.Tests;

public sealed partial class NamingTests
{
    [Fact]
    public void A_file_is_named_after_a_type_that_it_declares() => Assert.DoesNotContain(House.SourceFiles, IsMisnamed);

    [Fact]
    public void A_file_with_another_name_is_found()
    {
        Assert.True(IsMisnamed(new SourceFile("src/Data/Wrong.cs", "class Right { }")));
        Assert.False(IsMisnamed(new SourceFile("src/Data/Right.Topic.cs", "partial class Right { }")));
    }

    [Fact]
    public void No_folder_and_no_type_is_named_after_nothing() =>
        Assert.DoesNotContain(House.SourceFiles, file => EmptyNames().IsMatch(file.Path));

    [Fact]
    public void A_todo_carries_the_number_of_an_issue() =>
        Assert.DoesNotContain(House.SourceFiles.Concat(House.Read("tests")), file => LooseTodo().IsMatch(file.Text));

    [Fact]
    public void A_todo_without_a_number_is_found()
    {
        Assert.Matches(LooseTodo(), "// TO" + "DO: later");
        Assert.DoesNotMatch(LooseTodo(), "// TO" + "DO #12: later");
    }

    private static bool IsMisnamed(SourceFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path).Split('.')[0];
        var types = file.Syntax.DescendantNodes()
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(node => node is BaseTypeDeclarationSyntax type
                ? type.Identifier.Text
                : ((DelegateDeclarationSyntax)node).Identifier.Text)
            .ToList();

        // A file of a node family bears the family's name.
        return types.Count == 1 && types[0] != name;
    }

    [GeneratedRegex(@"(^|/)(Utils?|Helpers?|Common|Misc|Managers?)(/|\.)|(Helper|Manager|Utils?)\.cs$")]
    private static partial Regex EmptyNames();

    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HA[C]K)\b(?! #\d)")]
    private static partial Regex LooseTodo();
}
