using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.Graph.Schema.EntityFramework.Model;

/// <summary>What the engine asks of EF Core's model.</summary>
/// <param name="model">The model; the same object for the life of the process.</param>
internal sealed class EntityModel(IModel model)
{
    /// <summary>The entity type of a CLR type; null when it has none.</summary>
    public IEntityType? Find(Type type) => model.FindEntityType(type);

    /// <summary>The members that are columns of the entity's own table.</summary>
    public IReadOnlyList<string> GetColumnMembers(Type type) =>
        [.. Get(type).GetProperties().Where(property => property.PropertyInfo is { CanWrite: true }).Select(property => property.Name)];

    /// <summary>The keys up to the first one that is unique, or all of them and the primary key.</summary>
    public IReadOnlyList<OrderKey> CompleteOrder(Type element, IReadOnlyList<OrderKey> order)
    {
        if (Find(element)?.FindPrimaryKey() is not { } primary)
        {
            return order;
        }

        var result = new List<OrderKey>();
        foreach (var key in order)
        {
            result.Add(key);
            if (key.Selector.Body is MemberExpression { Expression: ParameterExpression } member && IsUnique(primary.DeclaringEntityType, member.Member.Name))
            {
                return result;
            }
        }

        var parameter = Expression.Parameter(element, "x");
        result.AddRange(primary.Properties.Select(property => new OrderKey(Expression.Lambda(Member(parameter, property), parameter), false)));
        return result;
    }

    /// <summary>The entity type of a CLR type.</summary>
    /// <exception cref="NotSupportedException">It has none.</exception>
    public IEntityType Get(Type type) => Find(type) ?? throw new NotSupportedException(Messages.NoEntity(type));

    /// <summary>A property of an entity, as an expression.</summary>
    public static Expression Member(Expression entity, IProperty property) =>
        property.PropertyInfo is { } member
            ? Expression.Property(entity, member)
            : throw new NotSupportedException(Messages.NoMember(property));

    /// <summary>By a key of the model: what indexes are unique for which rows, the compiled model does not say.</summary>
    private static bool IsUnique(IEntityType entity, string name) =>
        entity.FindProperty(name) is { } property && entity.GetKeys().Any(key => key.Properties is [var only] && only == property);
}
