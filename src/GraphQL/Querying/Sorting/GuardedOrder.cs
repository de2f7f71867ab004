using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Sorting;

/// <summary>
/// Finds orders that a resolver gave its list by a column that not everybody may read: cursors have the values of their order in them.
/// Orders that clients choose are asked about like fields.
/// </summary>
internal static class GuardedOrder
{
    private static readonly ConditionalWeakTable<ObjectType, Dictionary<string, OutputField>> Known = [];

    /// <summary>The guarded field that cursors of a list would show; null when there is none, or the list demands the same of its callers.</summary>
    /// <param name="list">The field of the list.</param>
    /// <param name="type">The type of its elements.</param>
    /// <param name="order">The order of the list.</param>
    public static OutputField? Find(OutputField list, ObjectType type, IReadOnlyList<OrderKey> order)
    {
        var guarded = Known.GetValue(type, GuardedMembers);
        if (guarded.Count == 0)
        {
            return null;
        }

        var members = new RowMembers();
        foreach (var key in order)
        {
            members.Visit(key.Selector);
        }

        var demands = list.Resolver?.Authorization ?? [];
        return members.Names.Select(guarded.GetValueOrDefault).FirstOrDefault(field => field is not null && !field.Resolver!.Authorization.All(rule => demands.Any(own => IsSame(own, rule)))); // Guarded fields have resolvers.
    }

    private static bool IsSame(AuthorizeRule one, AuthorizeRule other) => one.Policy == other.Policy && one.Roles.SequenceEqual(other.Roles);

    /// <summary>The members of rows that guarded fields show and no others.</summary>
    private static Dictionary<string, OutputField> GuardedMembers(ObjectType type)
    {
        var guarded = new Dictionary<string, OutputField>();
        foreach (var field in type.Fields.Where(static field => field.Resolver is { Authorization.Count: > 0 }))
        {
            if (MemberOf(field) is { } member)
            {
                guarded[member] = field;
            }
        }

        foreach (var member in type.Fields.Where(static field => field.Resolver is { Authorization.Count: 0 }).Select(MemberOf).OfType<string>())
        {
            guarded.Remove(member);
        }

        return guarded;
    }

    /// <summary>The member of the row that a field shows as it is; null when it shows something else.</summary>
    private static string? MemberOf(OutputField field)
    {
        if (field.Resolver is not { Projection: { } projection, IsStaticProjection: true })
        {
            return null;
        }

        var body = projection(null).Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert } cast)
        {
            body = cast.Operand;
        }

        return body is MemberExpression { Expression: ParameterExpression, Member.Name: var name } ? name : null;
    }

    private sealed class RowMembers : ExpressionVisitor
    {
        public HashSet<string> Names { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression is ParameterExpression)
            {
                Names.Add(node.Member.Name);
            }

            return base.VisitMember(node);
        }
    }
}
