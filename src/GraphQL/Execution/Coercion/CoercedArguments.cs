namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>The coerced arguments of a field in the order of its definition, or why there are none.</summary>
internal sealed class CoercedArguments
{
    /// <summary>The arguments of a field that takes none.</summary>
    public static readonly CoercedArguments None = new([]);

    private readonly VariableValue[] _values;

    public CoercedArguments(VariableValue[] values) => _values = values;

    private CoercedArguments(GraphQLError error)
    {
        _values = [];
        Error = error;
    }

    /// <summary>Why the field cannot be resolved, without its path; null when it can.</summary>
    public GraphQLError? Error { get; }

    /// <summary>The argument at a position of the definition.</summary>
    public ref readonly VariableValue this[int index] => ref _values[index];

    /// <summary>The arguments of a field that cannot be resolved.</summary>
    public static CoercedArguments Failed(GraphQLError error) => new(error);
}
