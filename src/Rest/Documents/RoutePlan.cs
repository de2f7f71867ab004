using PyDotOrg.Graph.Rest.Routing;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>
/// The addresses of a dialect's documents. A document is compiled when the first of its routes is asked for: a start would
/// otherwise wait for hundreds of operations, most of which nobody asks for soon. That all of them fit the schema is shown by
/// tests, and by every command that describes them.
/// </summary>
/// <param name="addresses">The addresses, in the order of the documents.</param>
/// <param name="documents">The routes of each document.</param>
/// <param name="problems">What was found to be wrong before anything was compiled.</param>
internal sealed class RoutePlan(
    IReadOnlyList<RouteAddress> addresses, IReadOnlyList<Lazy<IReadOnlyList<Route>>> documents, IReadOnlyList<string> problems)
{
    /// <summary>The addresses.</summary>
    /// <exception cref="RouteException">One of them is wrong.</exception>
    public IReadOnlyList<RouteAddress> Addresses => problems.Count == 0 ? addresses : throw new RouteException([.. problems]);

    /// <summary>The routes of all documents; has those compiled that are not.</summary>
    /// <exception cref="RouteException">A document does not fit the schema; it lists every problem of all documents.</exception>
    public IReadOnlyList<Route> CompileAll()
    {
        List<Route> routes = [];
        List<string> found = [];
        foreach (var document in documents)
        {
            try
            {
                routes.AddRange(document.Value);
            }
            catch (RouteException exception)
            {
                found.AddRange(exception.Problems);
            }
        }

        string[] all = [.. found.Concat(problems).Distinct()];
        return all.Length == 0 ? routes : throw new RouteException(all);
    }
}
