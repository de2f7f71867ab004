using System.Linq.Expressions;
using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>An error of a mutation and the exception that it may be made of.</summary>
/// <param name="error">The CLR type of the error.</param>
/// <param name="exception">The exception, or a base class of it; null when only resolvers make the error.</param>
/// <param name="create">The expression that makes the error of the exception; null as above. Compiled when it is needed.</param>
internal sealed class ErrorFactory(Type error, Type? exception = null, Func<Expression, Expression>? create = null)
{
    private const string FactoryMethod = "CreateErrorFrom";

    private Func<Exception, object>? _create;

    /// <summary>The CLR type of the error.</summary>
    public Type Error { get; } = error;

    /// <summary>The exception, or a base class of it; null when only resolvers make the error.</summary>
    public Type? Exception { get; } = exception;

    /// <summary>The errors that a declared class stands for; just the class itself, without exception, when it says nothing else.</summary>
    public static IReadOnlyList<ErrorFactory> Read(Type declared)
    {
        if (declared.IsAssignableTo(typeof(Exception)))
        {
            return [new ErrorFactory(declared, declared, value => value)];
        }

        ErrorFactory[] found = [.. OfMethods(declared), .. OfInterfaces(declared), .. OfConstructors(declared)];
        return found.Length > 0 ? found : [new ErrorFactory(declared)];
    }

    /// <summary>The error that an exception becomes.</summary>
    public object Create(Exception value) => (_create ??= Compile())(value);

    private static IEnumerable<ErrorFactory> OfMethods(Type declared) =>
        from method in declared.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.Name == FactoryMethod && !method.ReturnType.IsAssignableTo(typeof(void))
        let exception = OnlyException(method)
        where exception is not null
        select new ErrorFactory(method.ReturnType, exception, value => Expression.Call(method, value));

    private static IEnumerable<ErrorFactory> OfInterfaces(Type declared)
    {
        foreach (var face in declared.GetInterfaces().Where(each => TypeInspector.IsGeneric(each, typeof(IPayloadErrorFactory<,>))))
        {
            var types = face.GetGenericArguments();
            var factory = Expression.Constant(Activator.CreateInstance(declared), face);
            yield return new ErrorFactory(types[0], types[1], value => Expression.Call(factory, FactoryMethod, null, value));
        }
    }

    private static IEnumerable<ErrorFactory> OfConstructors(Type declared) =>
        from constructor in declared.GetConstructors()
        let exception = OnlyException(constructor)
        where exception is not null
        select new ErrorFactory(declared, exception, value => Expression.New(constructor, value));

    /// <summary>The type of the only parameter, when that takes an exception.</summary>
    private static Type? OnlyException(MethodBase method) =>
        method.GetParameters() is [var only] && only.ParameterType.IsAssignableTo(typeof(Exception)) ? only.ParameterType : null;

    private Func<Exception, object> Compile()
    {
        var value = Expression.Parameter(typeof(Exception), "value");
        var made = create!(Expression.Convert(value, Exception!)); // Only factories with an exception are asked.
        return Expression.Lambda<Func<Exception, object>>(Expression.Convert(made, typeof(object)), value).Compile();
    }
}
