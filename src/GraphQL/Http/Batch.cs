using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Http;

/// <summary>One run of a batch.</summary>
/// <param name="Request">The request that it belongs to.</param>
/// <param name="OperationName">The operation; null for the only one.</param>
/// <param name="Variables">The variables of this run.</param>
/// <param name="RequestIndex">The place of the request or of the operation; null when there is only one.</param>
/// <param name="VariableIndex">The place of the variables; null when there is only one set.</param>
internal sealed record BatchItem(
    RequestBody Request, string? OperationName, JsonElement Variables, int? RequestIndex, int? VariableIndex);

/// <summary>Request, operation and variable batching (contract: Hot Chocolate, section 3.9).</summary>
internal static class Batch
{
    /// <summary>A mutation may stand in a batch; a subscription would never let the others come.</summary>
    public const AllowedOperations Allowed = AllowedOperations.Query | AllowedOperations.Mutation;

    private const string Parameter = "batchOperations";

    /// <summary>Whether a request asks for several runs.</summary>
    public static bool IsAskedFor(HttpRequest request, RequestBody body) =>
        body.Requests is not null || body.HasVariableSets || (request.QueryString.HasValue && request.Query.ContainsKey(Parameter));

    /// <summary>The runs of a request in their order.</summary>
    /// <param name="request">The request; its address may name operations.</param>
    /// <param name="body">Its body.</param>
    /// <param name="options">Which batches are allowed, and how large.</param>
    /// <param name="error">Why the batch is refused; null when it is not.</param>
    public static IReadOnlyList<BatchItem> Read(HttpRequest request, RequestBody body, GraphQLServerOptions options, out GraphQLError? error)
    {
        var items = request.Query.TryGetValue(Parameter, out var names)
            ? OfOperations(body, names.ToString())
            : OfRequests(body);
        error = Check(items, options);
        return items;
    }

    /// <summary>
    /// Runs a batch, one after the other; each result goes out as soon as it is there. The answer begins with the first one, so
    /// that what runs may still add headers.
    /// </summary>
    public static async Task RunAsync(
        HttpContext http, ResponseFormat format, IReadOnlyList<BatchItem> items, Func<BatchItem, ValueTask<ExecutionResult>> run)
    {
        using var stream = new PayloadStream(http, format);
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            using var result = await run(item);
            await (index == 0 ? stream.StartAsync() : Task.CompletedTask);
            await WriteAsync(stream, item, result, http.RequestAborted);
        }

        await stream.CompleteAsync();
    }

    /// <summary>Sends the result of a run, or all of its results.</summary>
    private static async ValueTask WriteAsync(PayloadStream stream, BatchItem item, ExecutionResult result, CancellationToken cancellation)
    {
        if (result is not StreamResult several)
        {
            await stream.WriteAsync(result, item.RequestIndex, item.VariableIndex);
            return;
        }

        var (results, single) = await several.StartAsync(cancellation);
        using (single)
        {
            if (results is null)
            {
                await stream.WriteAsync(single!, item.RequestIndex, item.VariableIndex); // There is one of the two.
                return;
            }
        }

        await using (results)
        {
            while (await results.ReadAsync() is { } part)
            {
                await stream.WriteAsync(part.Json, item.RequestIndex, item.VariableIndex);
            }
        }
    }

    private static List<BatchItem> OfRequests(RequestBody body)
    {
        var items = new List<BatchItem>();
        if (body.Requests is null)
        {
            AddSets(items, body, body.OperationName, null);
            return items;
        }

        for (var index = 0; index < body.Requests.Count; index++)
        {
            AddSets(items, body.Requests[index], body.Requests[index].OperationName, index);
        }

        return items;
    }

    /// <summary>The operations that <c>[A,B]</c> names; none when the text has another form or the body is a list.</summary>
    private static List<BatchItem> OfOperations(RequestBody body, string names)
    {
        var items = new List<BatchItem>();
        if (body.Requests is not null || names is not ['[', .. var list, ']'])
        {
            return items;
        }

        foreach (var name in list.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!NameText.IsName(name))
            {
                return [];
            }

            AddSets(items, body, name, items.Count);
        }

        return items;
    }

    private static void AddSets(List<BatchItem> items, RequestBody body, string? operation, int? requestIndex)
    {
        if (!body.HasVariableSets)
        {
            items.Add(new BatchItem(body, operation, body.Variables, requestIndex, null));
            return;
        }

        var index = 0;
        foreach (var set in body.Variables.EnumerateArray())
        {
            items.Add(new BatchItem(body, operation, set, requestIndex, index++));
        }
    }

    private static GraphQLError? Check(List<BatchItem> items, GraphQLServerOptions options)
    {
        var needed = AllowedBatching.None;
        foreach (var item in items)
        {
            needed |= item.RequestIndex is null ? AllowedBatching.None : AllowedBatching.RequestBatching;
            needed |= item.VariableIndex is null ? AllowedBatching.None : AllowedBatching.VariableBatching;
        }

        if (items.Count == 0 || (options.Batching & needed) != needed)
        {
            return ErrorBuilder.New().SetMessage(Messages.InvalidRequest).SetCode(ErrorCodes.Server.RequestInvalid).Build();
        }

        return options.MaxBatchSize > 0 && items.Count > options.MaxBatchSize
            ? ErrorBuilder.New().SetMessage(Messages.BatchTooLarge(options.MaxBatchSize)).SetCode(ErrorCodes.Limits.BatchTooLarge).Build()
            : null;
    }
}
