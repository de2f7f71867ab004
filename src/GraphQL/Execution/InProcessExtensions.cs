using System.Text;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>Short ways for programs that run operations themselves, such as tests.</summary>
public static class InProcessExtensions
{
    /// <summary>Runs the only operation of a document, without variables, services and user.</summary>
    /// <param name="executor">The executor.</param>
    /// <param name="document">The text of the document.</param>
    /// <param name="cancellation">Ends the operation.</param>
    public static ValueTask<ExecutionResult> ExecuteAsync(
        this IRequestExecutor executor, string document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        return executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).Build(), cancellation);
    }

    /// <summary>The whole response as JSON.</summary>
    public static string ToJson(this ExecutionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var writer = new JsonWriter();
        result.Write(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
