namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// How mutations get their input and payload (contract: Hot Chocolate, section 2.9). In patterns <c>{MutationName}</c> stands for
/// the name of the field with its first letter in upper case.
/// </summary>
public sealed class MutationConventionOptions
{
    /// <summary>Whether mutations follow the convention without an attribute that says so. True unless set.</summary>
    public bool ApplyToAllMutations { get; set; } = true;

    /// <summary>The name of the type that holds a mutation's parameters.</summary>
    public string InputTypeNamePattern { get; set; } = "{MutationName}Input";

    /// <summary>The name of the argument that takes it.</summary>
    public string InputArgumentName { get; set; } = "input";

    /// <summary>The name of the type that holds a mutation's result.</summary>
    public string PayloadTypeNamePattern { get; set; } = "{MutationName}Payload";

    /// <summary>The name of the union of a mutation's errors.</summary>
    public string PayloadErrorTypeNamePattern { get; set; } = "{MutationName}Error";

    /// <summary>The name of the payload's field for errors.</summary>
    public string PayloadErrorsFieldName { get; set; } = "errors";
}
