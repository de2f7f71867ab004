using System.Linq.Expressions;
using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>A property that every caller may read, and so may filter and sort by.</summary>
/// <param name="Source">The property, or the projection that an extension puts in its place.</param>
/// <param name="ValueType">The CLR type of the values.</param>
/// <param name="Expression">Makes the expression from an element to its value.</param>
internal sealed record OpenMember(FieldSource Source, Type ValueType, Func<LambdaExpression> Expression)
{
    /// <summary>The member; null when callers may not read it, or when its value does not come from the element alone.</summary>
    /// <param name="element">The CLR type of the elements.</param>
    /// <param name="source">A member that becomes a field.</param>
    public static OpenMember? Of(Type element, FieldSource source)
    {
        if (OutputFields.DemandsOf(source, element, []).Count > 0)
        {
            return null;
        }

        if (source is { Extension: null, Member: PropertyInfo property })
        {
            return new OpenMember(source, property.PropertyType, () => Access(element, property));
        }

        // What takes the place of a property is filtered by as it is read: its own conditions count.
        var method = new BoundMethod(source.Method) { Parameters = [] };
        return source.Replaced is not null && source.Method.GetParameters().Length == 0 && ResolverFactory.IsProjection(source.ReturnType)
            ? new OpenMember(source, ResultOf(source.ReturnType), () => ResolverCompiler.StaticProjection(method))
            : null;
    }

    private static Type ResultOf(Type projection) => projection.GetGenericArguments()[0].GetGenericArguments()[^1];

    private static LambdaExpression Access(Type element, PropertyInfo property)
    {
        var parameter = System.Linq.Expressions.Expression.Parameter(element, "element");
        return System.Linq.Expressions.Expression.Lambda(System.Linq.Expressions.Expression.Property(parameter, property), parameter);
    }
}
