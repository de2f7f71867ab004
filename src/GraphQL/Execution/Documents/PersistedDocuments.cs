namespace PyDotOrg.GraphQL.Execution.Documents;

/// <summary>The text that a request runs, when it names it or when the server asks for stored ones.</summary>
/// <param name="storages">Where documents are looked for, in this order.</param>
/// <param name="options">What is allowed.</param>
internal sealed class PersistedDocuments(IReadOnlyList<IOperationDocumentStorage> storages, PersistedOperationOptions options)
{
    /// <summary>Whether a request with a document runs it as it is, without asking here.</summary>
    public bool LeavesAlone(GraphQLRequest request) =>
        !options.OnlyAllowPersistedDocuments && (!options.IsAutomatic || request.Extensions.ValueKind == System.Text.Json.JsonValueKind.Undefined);

    /// <summary>Finds the document that a request names.</summary>
    /// <returns>The text, or why there is none.</returns>
    public async ValueTask<(ReadOnlyMemory<byte> Text, GraphQLError? Error)> FindAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        var query = PersistedQuery.Of(request, options);
        if (query.Id is null)
        {
            return (default, RequestErrors.NoDocument());
        }

        var text = query.IsWellFormed ? await TryReadAsync(query.Id, cancellation) : null;
        return text is { } found ? (found, null) : (default, RequestErrors.DocumentNotFound(storages.Count > 0 && !options.IsAutomatic));
    }

    /// <summary>Whether a request with a document may run it.</summary>
    /// <returns>Why not; null when it may.</returns>
    public async ValueTask<GraphQLError?> CheckAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        if (!options.OnlyAllowPersistedDocuments
            || request.AllowsNonPersistedOperation
            || (options.AllowDocumentBody && await IsStoredAsync(request.Document, cancellation)))
        {
            return null;
        }

        return options.OperationNotAllowedError ?? RequestErrors.OnlyPersisted();
    }

    /// <summary>Keeps a valid document under the hash that the request names.</summary>
    /// <returns>What the answer says about it; null when the request did not ask.</returns>
    public async ValueTask<IReadOnlyDictionary<string, object?>?> KeepAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        var query = PersistedQuery.Of(request, options);
        if (!options.IsAutomatic || query.HashName is null)
        {
            return null;
        }

        if (!query.Matches(request.Document.Span, options))
        {
            return Mismatch(request, query);
        }

        var text = request.Document.ToArray();
        var isKept = false;
        for (var index = 0; index < storages.Count && !isKept; index++)
        {
            isKept = await storages[index].TrySaveAsync(query.Id!, text, cancellation); // It matches, so there is one.
        }

        return new Dictionary<string, object?> { [query.HashName] = query.Id, ["persisted"] = isKept };
    }

    private Dictionary<string, object?> Mismatch(GraphQLRequest request, PersistedQuery query)
    {
        var expected = options.Hash ?? new DocumentHashProvider(query.HashName!, HashFormat.Hex); // The caller has looked.
        return new Dictionary<string, object?>
        {
            [expected.Name] = query.Id,
            ["expectedHashValue"] = expected.Compute(request.Document.Span),
            ["expectedHashType"] = expected.Name,
            ["expectedHashFormat"] = expected.Format.ToString(),
            ["persisted"] = false,
        };
    }

    private async ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string id, CancellationToken cancellation)
    {
        foreach (var storage in storages)
        {
            if (await storage.TryReadAsync(id, cancellation) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private async ValueTask<bool> IsStoredAsync(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        foreach (var hash in options.Hash is { } chosen ? [chosen] : EveryHash())
        {
            if (await TryReadAsync(hash.Compute(document.Span), cancellation) is { } known && known.Span.SequenceEqual(document.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<DocumentHashProvider> EveryHash() =>
        from name in DocumentHashProvider.Names
        from format in DocumentHashProvider.Formats
        select new DocumentHashProvider(name, format);
}
