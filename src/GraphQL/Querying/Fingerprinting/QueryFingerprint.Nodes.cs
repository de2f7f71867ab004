using System.Collections.ObjectModel;
using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Fingerprinting;

/// <content>The kinds of expressions, their children in the order of <see cref="ExpressionVisitor"/>.</content>
internal readonly partial struct QueryFingerprint
{
    private void AddNode(Expression node)
    {
        switch (node)
        {
            case MethodCallExpression call:
                shape.Add(call.Method, (long)ExpressionType.Call);
                Add(call.Object);
                AddAll(call.Arguments);
                break;
            case LambdaExpression lambda:
                AddLambda(lambda);
                break;
            case UnaryExpression unary:
                shape.Add(unary.Type, (long)unary.NodeType);
                Add(unary.Operand);
                break;
            case MemberExpression member:
                shape.Add(member.Member, (long)ExpressionType.MemberAccess);
                Add(member.Expression);
                break;
            case BinaryExpression binary:
                shape.Add(binary.Method ?? (object)binary.Type, (long)binary.NodeType);
                Add(binary.Left);
                Add(binary.Right);
                break;
            case ConditionalExpression choice:
                shape.Add(choice.Type, (long)ExpressionType.Conditional);
                Add(choice.Test);
                Add(choice.IfTrue);
                Add(choice.IfFalse);
                break;
            default:
                AddRareNode(node);
                break;
        }
    }

    private void AddRareNode(Expression node)
    {
        switch (node)
        {
            case NewExpression created:
                AddNew(created);
                break;
            case MemberInitExpression init:
                AddInit(init);
                break;
            case NewArrayExpression array:
                shape.Add(array.Type, (long)array.NodeType);
                AddAll(array.Expressions);
                break;
            case TypeBinaryExpression test:
                shape.Add(test.TypeOperand, (long)test.NodeType);
                Add(test.Expression);
                break;
            case DefaultExpression nothing:
                shape.Add(nothing.Type, (long)ExpressionType.Default);
                break;
            default:
                var root = backend.GetRoot(node) ?? throw new NotSupportedException(Messages.UnsupportedExpression(node));
                shape.Add(root, (long)ExpressionType.Extension);
                break;
        }
    }

    private void AddLambda(LambdaExpression lambda)
    {
        shape.Add(lambda.Type, (long)ExpressionType.Lambda);
        var outer = shape.Scope.Count;
        shape.Scope.AddRange(lambda.Parameters);
        Add(lambda.Body);
        shape.Scope.RemoveRange(outer, shape.Scope.Count - outer);
    }

    private void AddNew(NewExpression created)
    {
        shape.Add(created.Constructor ?? (object)created.Type, (long)ExpressionType.New);
        AddAll(created.Arguments);
    }

    private void AddInit(MemberInitExpression init)
    {
        shape.Add(init.Bindings.Count, (long)ExpressionType.MemberInit);
        AddNew(init.NewExpression);
        foreach (var binding in init.Bindings)
        {
            if (binding is not MemberAssignment assignment)
            {
                throw new NotSupportedException(Messages.UnsupportedExpression(init));
            }

            shape.Add(assignment.Member, (long)MemberBindingType.Assignment);
            Add(assignment.Expression);
        }
    }

    private void AddAll(ReadOnlyCollection<Expression> nodes)
    {
        shape.Add(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            Add(nodes[i]);
        }
    }
}
