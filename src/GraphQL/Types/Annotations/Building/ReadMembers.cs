using System.Linq.Expressions;
using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Finds the properties that an expression reads, each with the type that it reads it from.</summary>
internal sealed class ReadMembers : ExpressionVisitor
{
    private readonly List<(Type Owner, PropertyInfo Property)> _found = [];

    private ReadMembers()
    {
    }

    /// <summary>The properties.</summary>
    public static IReadOnlyList<(Type Owner, PropertyInfo Property)> Of(Expression expression)
    {
        var search = new ReadMembers();
        search.Visit(expression);
        return search._found;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node is { Member: PropertyInfo property, Expression: { } owner })
        {
            _found.Add((owner.Type, property));
        }

        return base.VisitMember(node);
    }
}
