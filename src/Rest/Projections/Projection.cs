using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>Which members of its answer a request asks for (contract: REST conventions, section A.1): expand, then fields, then omit.</summary>
/// <param name="Fields">The only members that are wanted; null when all are.</param>
/// <param name="Omit">The members that are not wanted; null when none is.</param>
/// <param name="Expand">The members that are wanted besides; null when none is.</param>
/// <param name="IsCounted">Whether the rows of the list are counted.</param>
internal sealed record Projection(NameTree? Fields, NameTree? Omit, NameTree? Expand, bool IsCounted)
{
    public const string FieldsName = "fields";
    public const string OmitName = "omit";
    public const string ExpandName = "expand";

    /// <summary>Reads the parameters of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="isCounted">Whether the rows of the list are counted.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <returns>Null when the answer is wanted as it is.</returns>
    public static Projection? Read(HttpRequest request, bool isCounted, List<BindingError> errors)
    {
        if (!request.QueryString.HasValue)
        {
            return isCounted ? new Projection(null, null, null, IsCounted: true) : null;
        }

        var query = request.Query;
        var fields = NameTree.Read(query, FieldsName, errors);
        var omit = NameTree.Read(query, OmitName, errors);
        var expand = NameTree.Read(query, ExpandName, errors);
        return fields is null && omit is null && expand is null && !isCounted ? null : new Projection(fields, omit, expand, isCounted);
    }
}
