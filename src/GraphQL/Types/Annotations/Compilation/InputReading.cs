using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Expressions that read coerced values as the CLR types that resolvers and input classes take.</summary>
internal static class InputReading
{
    private const BindingFlags Private = BindingFlags.Static | BindingFlags.NonPublic;

    private static readonly MethodInfo ReadArgument = typeof(InputReading).GetMethod(nameof(Argument), Private)!;
    private static readonly MethodInfo ReadOptionalArgument = typeof(InputReading).GetMethod(nameof(OptionalArgument), Private)!;
    private static readonly MethodInfo ReadField = typeof(InputReading).GetMethod(nameof(Field), Private)!;
    private static readonly MethodInfo ReadOptionalField = typeof(InputReading).GetMethod(nameof(OptionalField), Private)!;
    private static readonly MethodInfo ReadFields = typeof(InputReading).GetMethod(nameof(FieldsOf), Private)!;
    private static readonly MethodInfo ReadLiteral = typeof(InputReading).GetMethod(nameof(LiteralOf), Private)!;

    /// <summary>Reads an argument of a field.</summary>
    /// <param name="context">An <see cref="IResolverContext"/>.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="target">The type of the parameter.</param>
    public static Expression FromContext(Expression context, InputField argument, Type target) =>
        Call(TypeInspector.IsGeneric(target, typeof(Optional<>)) ? ReadOptionalArgument : ReadArgument, context, argument, target);

    /// <summary>Reads a field of an input object.</summary>
    /// <param name="fields">The coerced fields by name.</param>
    /// <param name="field">The field.</param>
    /// <param name="target">The type of the property.</param>
    public static Expression FromFields(Expression fields, InputField field, Type target) =>
        Call(TypeInspector.IsGeneric(target, typeof(Optional<>)) ? ReadOptionalField : ReadField, fields, field, target);

    /// <summary>Reads an argument as it stands in the document.</summary>
    /// <param name="context">An <see cref="IResolverContext"/>.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="target">The type of the parameter, a kind of <see cref="ValueNode"/>.</param>
    public static Expression Literal(Expression context, InputField argument, Type target) => Expression.Convert(
        Expression.Call(context, nameof(IResolverContext.ArgumentLiteral), null, Expression.Constant(argument.Name)), target);

    /// <summary>Reads a field of the input object that an argument is.</summary>
    /// <param name="context">An <see cref="IResolverContext"/>.</param>
    /// <param name="argument">The name of the argument.</param>
    /// <param name="field">The field.</param>
    /// <param name="target">The type of the parameter.</param>
    public static Expression FromInput(Expression context, string argument, InputField field, Type target) =>
        target.IsAssignableTo(typeof(ValueNode))
            ? Expression.Convert(Expression.Call(ReadLiteral, context, Expression.Constant(argument), Expression.Constant(field.Name)), target)
            : FromFields(Expression.Call(ReadFields, context, Expression.Constant(argument)), field, target);

    private static MethodCallExpression Call(MethodInfo method, Expression source, InputField field, Type target)
    {
        var value = TypeInspector.IsGeneric(target, typeof(Optional<>)) ? target.GetGenericArguments()[0] : target;
        return Expression.Call(
            method.MakeGenericMethod(value),
            source,
            Expression.Constant(field.Name),
            Expression.Constant(ValueConversion.For(value, field), typeof(Func<object, object>)));
    }

    private static T? Argument<T>(IResolverContext context, string name, Func<object, object>? convert) =>
        context.TryGetArgument(name, out var value) ? Convert<T>(value, convert) : default;

    private static Optional<T> OptionalArgument<T>(IResolverContext context, string name, Func<object, object>? convert) =>
        context.TryGetArgument(name, out var value) ? new Optional<T>(Convert<T>(value, convert)) : default;

    private static T? Field<T>(IReadOnlyDictionary<string, object?> fields, string name, Func<object, object>? convert) =>
        fields.TryGetValue(name, out var value) ? Convert<T>(value, convert) : default;

    private static Optional<T> OptionalField<T>(IReadOnlyDictionary<string, object?> fields, string name, Func<object, object>? convert) =>
        fields.TryGetValue(name, out var value) ? new Optional<T>(Convert<T>(value, convert)) : default;

    private static IReadOnlyDictionary<string, object?> FieldsOf(IResolverContext context, string argument) =>
        context.TryGetArgument(argument, out var value) && value is InputObjectValue input ? input.Fields : ReadOnlyDictionary<string, object?>.Empty;

    private static ValueNode? LiteralOf(IResolverContext context, string argument, string field) =>
        (context.ArgumentLiteral(argument) as ObjectValueNode)?.Fields.FirstOrDefault(each => each.Name.Value == field)?.Value;

    private static T? Convert<T>(object? value, Func<object, object>? convert) =>
        value is null ? default : (T)(convert is null ? value : convert(value));
}
