using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PyDotOrg.Graph.Schema.EntityFramework;

/// <summary>What this folder says; developers read it, clients never do.</summary>
internal static class Messages
{
    public static string NoEntity(Type type) => $"{type.Name} is no entity of the model.";

    public static string NoMember(IProperty property) => $"{property.DeclaringType.DisplayName()}.{property.Name} has no CLR property.";

    public static string NotInvertible(LambdaExpression relation) => $"The list is no relation of the model: {relation}";

    public static string NotTranslated(Expression part, string? details) => $"This has no form in SQL: {part} {details}";

    public static string NotOrdered(LambdaExpression key) => $"The database does not sort values of type {key.ReturnType} as they are: {key}";

    public static string UnknownParameter(string name) =>
        $"The statement has a parameter {name} that no value of the request belongs to; write the condition in another way.";

    public static string ValueOnly(Type type, string column) => $"A column of type {type.Name} ({column}) cannot be read.";

    public static string NoParameterForm(Type type) => $"Values of type {type.Name} cannot be bound to a parameter.";

    public static string NullValue(int parameter) => $"The value of parameter {parameter + 1} is null; nulls belong to the shape of a statement.";
}
