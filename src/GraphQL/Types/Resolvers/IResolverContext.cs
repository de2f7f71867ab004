using System.Security.Claims;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Resolvers;

/// <summary>What a resolver may know of the request and of its own field. Valid while the resolver runs.</summary>
public interface IResolverContext
{
    /// <summary>The services of the request.</summary>
    IServiceProvider Services { get; }

    /// <summary>The caller; anonymous callers have an identity without authentication.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>Takes what the operation reads; null when nobody wants to know.</summary>
    ReadSet? Reads => null;

    /// <summary>The schema.</summary>
    GraphQLSchema Schema { get; }

    /// <summary>The field that is resolved.</summary>
    OutputField Field { get; }

    /// <summary>The object type in whose selection the field stands.</summary>
    ObjectType ObjectType { get; }

    /// <summary>The name under which the result appears: the alias or the field's name.</summary>
    string ResponseName { get; }

    /// <summary>Where the field stands in the result: names and list positions, counted from 0.</summary>
    IReadOnlyList<object> Path { get; }

    /// <summary>Ends with the request, by the client or by the time limit.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The value that the field is resolved on.</summary>
    /// <exception cref="InvalidCastException">It is of another type.</exception>
    T Parent<T>();

    /// <summary>A coerced argument; its default when it was not given; null (or default) when there is neither.</summary>
    T? ArgumentValue<T>(string name);

    /// <summary>A coerced argument as it is; false when it was not given and has no default.</summary>
    bool TryGetArgument(string name, out object? value);

    /// <summary>The argument as it stands in the document, variables replaced by their values; null when not given.</summary>
    ValueNode? ArgumentLiteral(string name);

    /// <summary>A value that the host or an earlier field left for the whole request.</summary>
    bool TryGetGlobalState(string key, out object? value);

    /// <summary>Whether the field's selection has fields of these names.</summary>
    bool IsSelected(ReadOnlySpan<string> names);

    /// <summary>
    /// Whether the items of the field's list may come one after another: the resolver may return an
    /// <see cref="IAsyncEnumerable{T}"/> of objects then.
    /// </summary>
    bool IsStreamed => false;

    /// <summary>Adds an error at the field's path; the resolver's value is kept.</summary>
    void ReportError(GraphQLError error);
}
