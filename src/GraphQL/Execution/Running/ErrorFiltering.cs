namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>Lets the host's filters see every error.</summary>
internal static class ErrorFiltering
{
    /// <summary>The errors as they are written.</summary>
    public static IReadOnlyList<GraphQLError> Apply(IReadOnlyList<IErrorFilter> filters, IReadOnlyList<GraphQLError> errors)
    {
        if (filters.Count == 0 || errors.Count == 0)
        {
            return errors;
        }

        var filtered = new GraphQLError[errors.Count];
        for (var i = 0; i < filtered.Length; i++)
        {
            filtered[i] = errors[i];
            foreach (var filter in filters)
            {
                filtered[i] = filter.OnError(filtered[i]);
            }
        }

        return filtered;
    }
}
