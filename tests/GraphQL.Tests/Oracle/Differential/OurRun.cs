using System.Security.Claims;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>Runs cases through our engine, without limits unless it is told which.</summary>
internal sealed class OurRun
{
    private static readonly ServiceProvider Services = new ServiceCollection().BuildServiceProvider();
    private readonly RequestExecutor _executor;

    public OurRun(string sdl, bool isWaiting, RequestOptions? options = null)
    {
        var builder = new SchemaBuilder().AddDocument(sdl);
        HashedValues.Bind(builder.Build(), builder, isWaiting);
        _executor = new RequestExecutor(builder.Build(), options ?? new RequestOptions
        {
            Validation = new ValidationOptions { Limits = LimitOptions.None },
            Cost = new CostOptions { EnforceCostLimits = false },
        });
    }

    /// <summary>The schema.</summary>
    public GraphQLSchema Schema => _executor.Schema;

    /// <summary>The response, or one for each event of a subscription.</summary>
    public async Task<List<OurResponse>> RunAsync(DifferentialCase request)
    {
        using var result = await _executor.ExecuteAsync(Request(Encoding.UTF8.GetBytes(request.Source), request));
        if (result is not SubscriptionResult subscription)
        {
            return [OurResponse.Of(result.ToJson())];
        }

        var (stream, refusal) = await subscription.StartAsync();
        if (stream is null)
        {
            return [OurResponse.Of(refusal!.ToJson())]; // One of the two is there.
        }

        List<OurResponse> responses = [];
        await using (stream)
        {
            while (await stream.ReadAsync() is { } response)
            {
                responses.Add(OurResponse.Of(Encoding.UTF8.GetString(response.Json.Span)));
            }
        }

        return responses;
    }

    /// <summary>How far a request with any bytes comes.</summary>
    public async Task<RequestStatus> StatusAsync(byte[] document)
    {
        using var result = await _executor.ExecuteAsync(Request(document));
        Assert.NotEmpty(result.ToJson());
        return result.Status;
    }

    private static GraphQLRequest Request(byte[] document, DifferentialCase? request = null) => new()
    {
        Document = document,
        OperationName = request?.OperationName,
        Variables = request?.Variables ?? default,
        Services = Services,
        User = new ClaimsPrincipal(new ClaimsIdentity()),
    };
}

/// <summary>A response of ours.</summary>
/// <param name="Json">The whole response.</param>
internal sealed record OurResponse(JsonNode Json)
{
    /// <summary>Whether nothing ran.</summary>
    public bool IsRefused => Json["data"] is null && !Json.AsObject().ContainsKey("data");

    /// <summary>Whether nothing ran because a variable of <c>@skip</c> or <c>@include</c> is null.</summary>
    public bool HasNullCondition => $"{Json["errors"]?[0]?["message"]}".Contains(" decides about @skip, @include", StringComparison.Ordinal);

    /// <summary>The data.</summary>
    public JsonNode? Data => Json["data"];

    /// <summary>The errors.</summary>
    public IEnumerable<ErrorPlace> ErrorPlaces => (Json["errors"]?.AsArray() ?? []).Select(error => ErrorPlace.Of(error!)); // Errors are objects.

    public static OurResponse Of(string json) => new(JsonNode.Parse(json)!);
}
