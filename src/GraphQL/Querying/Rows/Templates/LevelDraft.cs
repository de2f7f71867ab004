using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>What the templates of one level ask of their statement.</summary>
internal sealed class LevelDraft
{
    private readonly List<LambdaExpression> _columns = [];

    /// <summary>The columns in the order in which they were asked for.</summary>
    public IReadOnlyList<LambdaExpression> Columns => _columns;

    /// <summary>The lists of the next level.</summary>
    public List<ChildDraft> Children { get; } = [];

    /// <summary>Asks for a column, from the element to its value.</summary>
    /// <returns>Its number.</returns>
    public int AddColumn(LambdaExpression column)
    {
        _columns.Add(column);
        return _columns.Count - 1;
    }
}
