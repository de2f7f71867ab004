using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Documents;

namespace PyDotOrg.GraphQL.DependencyInjection;

/// <summary>Reads the trusted documents before the first client names one, so that one that cannot run stops the start.</summary>
internal static class TrustedDocumentCheck
{
    /// <summary>Checks every document.</summary>
    /// <exception cref="TrustedDocumentException">Some cannot run.</exception>
    public static void Run(RequestExecutor executor, IEnumerable<IOperationDocumentStorage> storages)
    {
        var problems =
            from document in storages.OfType<ITrustedDocuments>().SelectMany(static storage => storage.Documents)
            from error in executor.FindProblems(document.Text)
            select Describe(document, error);
        var found = problems.ToList();
        if (found.Count > 0)
        {
            throw new TrustedDocumentException(found);
        }
    }

    private static string Describe(TrustedDocument document, GraphQLError error) => error.Locations is { Count: > 0 } at
        ? $"{document.Name}:{at[0].Line}:{at[0].Column}: {error.Message}"
        : $"{document.Name}: {error.Message}";
}
