using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>
/// CoerceArgumentValues (specification, section 6.4.1), prepared: what the document fixes is coerced once, the rest waits
/// for the variables of a request.
/// </summary>
internal sealed class ArgumentPlan
{
    /// <summary>The plan of a field that takes no arguments.</summary>
    public static readonly ArgumentPlan Empty = new([], CoercedArguments.None);

    private readonly PlannedArgument[] _arguments;

    private ArgumentPlan(PlannedArgument[] arguments, CoercedArguments? constants)
    {
        _arguments = arguments;
        Constants = constants;
    }

    /// <summary>The arguments when no variable has a part in them; null when one has.</summary>
    public CoercedArguments? Constants { get; }

    /// <summary>Plans the arguments of a field.</summary>
    public static ArgumentPlan Create(OutputField field, FieldNode node, DocumentNode document, VariableTable table)
    {
        if (field.Arguments.Count == 0)
        {
            return Empty;
        }

        var arguments = new PlannedArgument[field.Arguments.Count];
        var isConstant = true;
        for (var i = 0; i < arguments.Length; i++)
        {
            var definition = field.Arguments[i];
            var literal = FindLiteral(node, definition.Name);
            isConstant &= literal is null || !VariableSearch.HoldsVariable(literal);
            arguments[i] = new PlannedArgument(definition, literal, literal is VariableNode given ? table.IndexOf(given.Name.Value) : -1);
        }

        var constants = isConstant ? Coerce(arguments, node, document, table, []) : null;
        return new ArgumentPlan(arguments, constants);
    }

    /// <summary>The arguments for the variables of a request.</summary>
    public CoercedArguments Coerce(FieldNode node, DocumentNode document, VariableTable table, VariableValue[] variables) =>
        Constants ?? Coerce(_arguments, node, document, table, variables);

    /// <summary>The literal of an argument; null when it was not given.</summary>
    public static ValueNode? FindLiteral(FieldNode node, string name)
    {
        foreach (var argument in node.Arguments)
        {
            if (string.Equals(argument.Name.Value, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static CoercedArguments Coerce(
        PlannedArgument[] arguments, FieldNode node, DocumentNode document, VariableTable table, VariableValue[] variables)
    {
        var values = new VariableValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (Coerce(arguments[i], table, variables, out values[i]) is { } failure)
            {
                var error = ErrorBuilder.New().SetMessage(failure.Message).SetCode(failure.Code).AddLocation(document, failure.Node ?? node);
                return CoercedArguments.Failed(error.Build());
            }
        }

        return new CoercedArguments(values);
    }

    private static ArgumentFailure? Coerce(in PlannedArgument argument, VariableTable table, VariableValue[] variables, out VariableValue value)
    {
        value = default;
        if (argument.Variable >= 0)
        {
            value = variables[argument.Variable];
        }
        else if (argument.Literal is { } literal)
        {
            var coercion = new LiteralCoercion(table, variables);
            value = coercion.Coerce(argument.Definition.Type, literal);
            if (coercion.Failure is { } failure)
            {
                return new ArgumentFailure(failure.Message, failure.Node, failure.Code);
            }
        }

        return Complete(argument, ref value);
    }

    /// <summary>Takes the default of an argument without value and refuses null where it may not stand.</summary>
    private static ArgumentFailure? Complete(in PlannedArgument argument, ref VariableValue value)
    {
        var definition = argument.Definition;
        if (!value.IsDefined && definition.DefaultValue is not null)
        {
            value = new VariableValue(true, definition.CoercedDefault);
        }

        if (definition.Type is not NonNullType || value is { IsDefined: true, Value: not null })
        {
            return null;
        }

        var message = (value.IsDefined, argument.Literal) switch
        {
            (true, _) => Messages.ArgumentIsNull(definition),
            (_, VariableNode variable) => Messages.ArgumentVariableWithoutValue(definition, variable.Name.Value),
            _ => Messages.ArgumentMissing(definition),
        };
        return new ArgumentFailure(message, argument.Literal, null);
    }

    /// <summary>An argument of the definition and what the document gives for it.</summary>
    /// <param name="Definition">The argument.</param>
    /// <param name="Literal">The literal; null when the document gives none.</param>
    /// <param name="Variable">The variable that is the whole literal; -1 when it is none.</param>
    private readonly record struct PlannedArgument(InputField Definition, ValueNode? Literal, int Variable);

    private sealed record ArgumentFailure(string Message, SyntaxNode? Node, string? Code);
}
