using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.GraphQL.Querying.Fingerprinting;

/// <summary>Tells the parts of a query that do not depend on its rows, and evaluates them: captured variables above all.</summary>
/// <param name="backend">Knows what only the database can evaluate.</param>
internal readonly struct CapturedValue(IQueryBackend backend)
{
    /// <summary>Whether an expression can be evaluated before the statement runs.</summary>
    /// <remarks>
    /// Literals are not captured: they belong to the shape. Nor are built-in conversions: comparing enums, the compiler
    /// converts them to numbers, and the enum below the conversion is what decides.
    /// </remarks>
    public bool IsCaptured(Expression node) => node switch
    {
        MemberExpression or MethodCallExpression => IsFree(node),
        UnaryExpression { Method: not null } convert => !convert.Type.IsByRefLike && IsFree(convert),
        NewExpression created => created.Arguments.Any(argument => argument is not ConstantExpression) && IsFree(created),
        _ => false,
    };

    /// <summary>The value of an expression that <see cref="IsCaptured"/>.</summary>
    public static object? Evaluate(Expression? node)
    {
        switch (node)
        {
            case null:
                return null;
            case ConstantExpression constant:
                return constant.Value;
            case MemberExpression { Member: FieldInfo field } member:
                return field.GetValue(Evaluate(member.Expression));
            case MemberExpression { Member: PropertyInfo property } member:
                return property.GetValue(Evaluate(member.Expression));
            case UnaryExpression convert when PassesThrough(convert):
                return Evaluate(convert.Operand);
            case MethodCallExpression call:
                return Invoke(call);
            case UnaryExpression { Method: { } method } convert:
                return method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Evaluate(convert.Operand)], null);
            default:
                return Expression.Lambda(node).Compile(preferInterpretation: true).DynamicInvoke();
        }
    }

    /// <summary>Conversions that leave the boxed value as it is: to a base type, to object, to the nullable form.</summary>
    private static bool PassesThrough(UnaryExpression convert) =>
        convert.NodeType is ExpressionType.Convert or ExpressionType.ConvertChecked
        && convert.Method is null
        && (convert.Type.IsAssignableFrom(convert.Operand.Type) || Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type);

    private static object? Invoke(MethodCallExpression call)
    {
        var arguments = call.Arguments.Count == 0 ? [] : new object?[call.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Evaluate(call.Arguments[i]);
        }

        return call.Method.Invoke(Evaluate(call.Object), BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }

    private bool IsFree(Expression? node) => node switch
    {
        null => true,
        ConstantExpression => true,
        MemberExpression member => !backend.IsOpaque(member.Type) && IsFree(member.Expression),
        UnaryExpression { NodeType: not ExpressionType.Quote } unary => IsFree(unary.Operand),
        MethodCallExpression call => IsCallable(call) && IsFree(call.Object) && AreFree(call.Arguments),
        NewExpression created => AreFree(created.Arguments),
        NewArrayExpression array => AreFree(array.Expressions),
        BinaryExpression binary => IsFree(binary.Left) && IsFree(binary.Right),
        ConditionalExpression choice => IsFree(choice.Test) && IsFree(choice.IfTrue) && IsFree(choice.IfFalse),
        _ => false,
    };

    /// <summary>Spans cannot leave the stack, and query operators belong to the statement.</summary>
    private static bool IsCallable(MethodCallExpression call) =>
        !call.Type.IsByRefLike && call.Method.DeclaringType != typeof(Queryable);

    private bool AreFree(ReadOnlyCollection<Expression> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (!IsFree(nodes[i]))
            {
                return false;
            }
        }

        return true;
    }
}
