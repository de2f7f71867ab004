namespace PyDotOrg.GraphQL;

/// <summary>Looks at errors before they become a <see cref="FieldResult{T}"/>.</summary>
internal static class FieldErrors
{
    /// <summary>The errors.</summary>
    /// <exception cref="ArgumentException">There is none, or one of a type that was not declared.</exception>
    public static IReadOnlyList<object> Check(IReadOnlyList<object> errors, Func<object, bool>? isDeclared = null)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (errors.Count == 0)
        {
            throw new ArgumentException("A failure has a reason.", nameof(errors));
        }

        foreach (var error in errors)
        {
            if (error is null || isDeclared?.Invoke(error) == false)
            {
                throw new ArgumentException($"The result does not declare errors of the type \"{error?.GetType().Name ?? "null"}\".", nameof(errors));
            }
        }

        return errors;
    }
}
