using System.Linq.Expressions;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>Puts an expression into the places of a parameter.</summary>
internal sealed class Replacement(ParameterExpression old, Expression replacement) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == old ? replacement : node;
}
