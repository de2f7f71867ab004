namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>What a mutation's payload has its fields from, unless the resolver returned a <see cref="FieldResult{T}"/> itself.</summary>
internal sealed class MutationPayload : FieldResult
{
    /// <summary>A payload with a result.</summary>
    /// <param name="value">The result; null when the resolver gave none.</param>
    public MutationPayload(object? value)
        : base(value)
    {
    }

    private MutationPayload(IReadOnlyList<object> errors)
        : base(errors, null)
    {
    }

    /// <summary>A payload with errors and no result.</summary>
    public static MutationPayload Failed(IReadOnlyList<object> errors) => new(errors);

    /// <summary>The result in the parent of a payload's field.</summary>
    public static object? ValueOf(object parent) => ((FieldResult)parent).Value;

    /// <summary>The errors in the parent of a payload's field; null after success, also where the parent is a payload of the schema's own class.</summary>
    public static object? ErrorsOf(object parent) => IsFailure(parent, out var errors) ? errors : null;

    /// <summary>Whether the parent of a payload's field has errors instead of a result.</summary>
    public static bool IsFailure(object? parent, out IReadOnlyList<object> errors)
    {
        errors = parent is FieldResult { IsSuccess: false } failed ? failed.Errors : [];
        return errors.Count > 0;
    }
}
