using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Why a literal is no value of a type (specification, section 5.6.1).</summary>
/// <param name="Node">The part of the literal at fault.</param>
/// <param name="Path">Where this part stands in the literal: names of fields and positions in lists.</param>
/// <param name="Message">One sentence.</param>
internal readonly record struct LiteralProblem(SyntaxNode Node, IReadOnlyList<object> Path, string Message)
{
    /// <summary>Everything that is wrong with a literal; variables in it are passed over, they are judged by their own types.</summary>
    public static IReadOnlyList<LiteralProblem> Find(IType type, ValueNode literal)
    {
        var search = new LiteralCheck();
        search.Check(type, literal);
        return search.Problems;
    }
}
