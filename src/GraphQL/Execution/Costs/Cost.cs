namespace PyDotOrg.GraphQL.Execution.Costs;

/// <summary>What an operation costs, in the units of the weights.</summary>
/// <param name="Field">The work of resolving: the weights of fields, arguments and input, times the lists that they stand in.</param>
/// <param name="Type">The size of the answer: the weights of the types of its objects, times the lists that they stand in.</param>
internal readonly record struct Cost(double Field, double Type)
{
    /// <summary>More than any limit, for operations whose cost is not worth reckoning.</summary>
    public static Cost Immense { get; } = new(1e15, 1e15);

    public static Cost operator +(Cost left, Cost right) => new(left.Field + right.Field, left.Type + right.Type);

    /// <summary>The cost of as many.</summary>
    public Cost Times(double count) => new(Field * count, Type * count);

    /// <summary>The larger of each: of several objects, only one can stand in a place.</summary>
    public Cost Max(Cost other) => new(Math.Max(Field, other.Field), Math.Max(Type, other.Type));

    /// <summary>The extensions of a response that reports the cost.</summary>
    public Dictionary<string, object?> ToExtensions() => new(StringComparer.Ordinal)
    {
        ["operationCost"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["fieldCost"] = Field, ["typeCost"] = Type },
    };
}
