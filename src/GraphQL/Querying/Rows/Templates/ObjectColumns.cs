using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>Finds the columns that an object in memory is made of.</summary>
/// <param name="backend">Knows the columns of entities.</param>
/// <param name="addColumn">Asks the statement for a column and gives its number.</param>
internal sealed class ObjectColumns(IQueryBackend backend, Func<LambdaExpression, int> addColumn)
{
    /// <summary>An object with the members that are asked for.</summary>
    /// <param name="path">From the element to the object.</param>
    /// <param name="members">The members; null for all that there are.</param>
    public MaterializerDraft Draft(LambdaExpression path, IReadOnlyCollection<string>? members) => new(Make(path, members));

    private Expression Make(LambdaExpression path, IReadOnlyCollection<string>? members) => path.Body switch
    {
        MemberInitExpression init => Expression.MemberInit(
            Make(path, init.NewExpression),
            init.Bindings.OfType<MemberAssignment>().Select(binding => Expression.Bind(binding.Member, Read(path, binding.Expression)))),
        NewExpression created => Make(path, created),
        _ => MakeEntity(path, members ?? backend.GetColumnMembers(path.ReturnType)),
    };

    private NewExpression Make(LambdaExpression path, NewExpression created) =>
        created.Update(created.Arguments.Select(argument => Read(path, argument)));

    private MemberInitExpression MakeEntity(LambdaExpression path, IReadOnlyCollection<string> members)
    {
        var type = path.ReturnType;
        var bindings = members.Select(name => Member(type, name)).Select(member => Expression.Bind(member, ReadMember(path, member)));
        return Expression.MemberInit(Expression.New(type), bindings);
    }

    private Expression ReadMember(LambdaExpression path, PropertyInfo member)
    {
        var value = Expression.Lambda(Expression.Property(path.Body, member), path.Parameters);
        return backend.IsEntity(member.PropertyType) ? MakeRelated(value) : Read(value);
    }

    /// <summary>A related object that a resolver asks for comes with all its columns.</summary>
    private ConditionalExpression MakeRelated(LambdaExpression path)
    {
        var type = path.ReturnType;
        var exists = Expression.Lambda(Expression.NotEqual(path.Body, Expression.Constant(null, type)), path.Parameters);
        return Expression.Condition(Read(exists), MakeEntity(path, backend.GetColumnMembers(type)), Expression.Constant(null, type));
    }

    private ColumnValue Read(LambdaExpression path, Expression value) => Read(Expression.Lambda(value, path.Parameters));

    private ColumnValue Read(LambdaExpression value) => new(addColumn(value), value.ReturnType);

    private static PropertyInfo Member(Type type, string name) =>
        type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance)
        ?? throw new NotSupportedException(Messages.UnknownMember(type, name));
}
