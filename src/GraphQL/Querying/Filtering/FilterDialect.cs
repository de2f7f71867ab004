using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>How the operations on text, and the operands, are written for the one who evaluates them.</summary>
internal abstract class FilterDialect
{
    /// <summary>The operand at a place of the values.</summary>
    public abstract Expression Value(int index, Type type);

    /// <summary>A member as it is read.</summary>
    /// <param name="member">The member of an element.</param>
    /// <param name="isDistant">Whether it is one of an object that the element leads to, and which may be missing.</param>
    public abstract Expression Member(Expression member, bool isDistant);

    /// <summary>Less than 0, 0 or more than 0 as a text comes before, at or after another one, by code points.</summary>
    public abstract Expression Compare(Expression text, Expression other);

    /// <summary>Whether a text has a part. Letters count as they are.</summary>
    public abstract Expression Contains(Expression text, Expression part);

    /// <summary>Whether a text starts with a part.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prefix">The part.</param>
    /// <param name="end">The least text after all that start so; null when there is none.</param>
    public abstract Expression StartsWith(Expression text, Expression prefix, Expression? end);

    /// <summary>Whether a text ends with a part.</summary>
    public abstract Expression EndsWith(Expression text, Expression part);

    /// <summary>The text with its letters A to Z in lower case.</summary>
    public abstract Expression Lower(Expression text);
}
