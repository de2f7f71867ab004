namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Looks at the arguments of a field before its resolver runs.</summary>
internal static class InputRefusal
{
    private static readonly object Nobody = new();

    /// <summary>Everything that is wrong with arguments; null when nothing is.</summary>
    /// <param name="services">The services of the request.</param>
    /// <param name="input">The argument in which the values stand; null when they are arguments themselves.</param>
    /// <param name="rules">The rules of the values.</param>
    /// <param name="values">The values, boxed.</param>
    public static IReadOnlyList<ValidationError>? Find(IServiceProvider services, string? input, ValueRules[] rules, object?[] values)
    {
        var check = new InputCheck(services);
        if (input is not null)
        {
            check.Enter(input);
        }

        var context = check.CreateContext(Nobody, input ?? rules[0].Name);
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i].Check(values[i], context, null, check);
        }

        return check.Errors;
    }

    /// <summary>The errors of a field that has no payload to put them in.</summary>
    public static GraphQLException ToException(IReadOnlyList<ValidationError> errors) => new(errors.Select(error => ErrorBuilder.New()
        .SetMessage(error.Message)
        .SetCode(ErrorCodes.Execution.InputInvalid)
        .SetExtension("inputPath", error.Path)
        .Build()));
}
