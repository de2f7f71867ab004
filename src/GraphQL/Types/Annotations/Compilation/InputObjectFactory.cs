using System.Linq.Expressions;
using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>An input field and the property that takes its value.</summary>
/// <param name="Field">The field.</param>
/// <param name="Property">The property.</param>
/// <param name="Parameter">The parameter of the constructor that fills the property; null when its setter does.</param>
internal sealed record InputMember(InputField Field, PropertyInfo Property, ParameterInfo? Parameter)
{
    /// <summary>The attributes of the property, and of the parameter that fills it.</summary>
    public Annotated Annotations => Parameter is null ? Annotated.Of(Property) : Annotated.Of(Parameter, Property);
}

/// <summary>Makes CLR values of coerced input objects; its code is compiled when the first one comes.</summary>
/// <param name="type">The CLR type.</param>
/// <param name="constructor">The constructor; null for the default value of a struct.</param>
/// <param name="members">The fields and their properties.</param>
internal sealed class InputObjectFactory(Type type, ConstructorInfo? constructor, IReadOnlyList<InputMember> members)
{
    private Func<IReadOnlyDictionary<string, object?>, object>? _create;

    /// <summary>The CLR value of an input object. Properties whose fields were not given keep what their class gives them.</summary>
    public object Create(InputObjectValue value) => (_create ??= Compile())(value.Fields);

    private Func<IReadOnlyDictionary<string, object?>, object> Compile()
    {
        var fields = Expression.Parameter(typeof(IReadOnlyDictionary<string, object?>), "fields");
        var instance = Expression.Variable(type, "instance");
        List<Expression> body = [Expression.Assign(instance, New(fields))];
        foreach (var member in members)
        {
            if (member.Parameter is null)
            {
                var isGiven = Expression.Call(fields, nameof(IReadOnlyDictionary<string, object?>.ContainsKey), null, Expression.Constant(member.Field.Name));
                body.Add(Expression.IfThen(isGiven, Expression.Assign(Expression.Property(instance, member.Property), Read(fields, member))));
            }
        }

        body.Add(Expression.Convert(instance, typeof(object)));
        return Expression.Lambda<Func<IReadOnlyDictionary<string, object?>, object>>(Expression.Block([instance], body), fields).Compile();
    }

    private NewExpression New(Expression fields)
    {
        if (constructor is null)
        {
            return Expression.New(type);
        }

        var arguments =
            from parameter in constructor.GetParameters()
            join member in members on parameter equals member.Parameter
            select Read(fields, member);
        return Expression.New(constructor, arguments);
    }

    private static Expression Read(Expression fields, InputMember member) =>
        InputReading.FromFields(fields, member.Field, member.Property.PropertyType);
}
