using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>Writes <see cref="EF.Functions"/> as the value that EF Core's translators expect; EF Core's own entrance does so, too.</summary>
internal sealed class OpaqueValues : ExpressionVisitor
{
    private static readonly ConstantExpression Functions = Expression.Constant(EF.Functions);

    public static readonly OpaqueValues Instance = new();

    protected override Expression VisitMember(MemberExpression node) =>
        node.Type == typeof(DbFunctions) ? Functions : base.VisitMember(node);
}
