namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The names that the convention gives to the parts of one mutation.</summary>
internal sealed record MutationNames
{
    private const string Placeholder = "{MutationName}";

    /// <summary>The names for a field.</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="options">The names that count for all.</param>
    /// <param name="own">The names of the field's own; null when it has none.</param>
    public MutationNames(string field, MutationConventionOptions options, UseMutationConventionAttribute? own)
    {
        var mutation = NamingConventions.UpperFirst(field);
        string Fill(string pattern) => pattern.Replace(Placeholder, mutation, StringComparison.Ordinal);

        Field = field;
        InputType = Fill(own?.InputTypeName ?? options.InputTypeNamePattern);
        InputArgument = own?.InputArgumentName ?? options.InputArgumentName;
        PayloadType = Fill(own?.PayloadTypeName ?? options.PayloadTypeNamePattern);
        PayloadField = own?.PayloadFieldName;
        ErrorType = Fill(own?.PayloadErrorTypeName ?? options.PayloadErrorTypeNamePattern);
        ErrorsField = options.PayloadErrorsFieldName;
    }

    /// <summary>The mutation itself.</summary>
    public string Field { get; }

    /// <summary>The type of the argument.</summary>
    public string InputType { get; }

    /// <summary>The argument.</summary>
    public string InputArgument { get; }

    /// <summary>The type of the result.</summary>
    public string PayloadType { get; }

    /// <summary>The field of the payload that has the result; null when its type gives it its name.</summary>
    public string? PayloadField { get; }

    /// <summary>The union of the errors.</summary>
    public string ErrorType { get; }

    /// <summary>The field of the payload that has the errors.</summary>
    public string ErrorsField { get; }
}
