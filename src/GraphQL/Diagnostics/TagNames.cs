namespace PyDotOrg.GraphQL.Diagnostics;

/// <summary>The attributes of OpenTelemetry's semantic conventions.</summary>
internal static class TagNames
{
    public const string Document = "graphql.document";
    public const string DocumentHash = "graphql.document.hash";
    public const string DocumentId = "graphql.document.id";
    public const string OperationName = "graphql.operation.name";
    public const string OperationType = "graphql.operation.type";
    public const string ProcessingType = "graphql.processing.type";
    public const string ResponseCached = "graphql.response.cached";
    public const string ErrorType = "error.type";
    public const string ErrorCount = "graphql.error.count";
    public const string ErrorCode = "graphql.error.code";
    public const string ErrorCoordinate = "graphql.error.schema_coordinate";
    public const string ErrorLocations = "graphql.error.locations";
    public const string ErrorMessage = "graphql.error.message";
    public const string ErrorPath = "graphql.error.path";
    public const string ExceptionType = "exception.type";
    public const string LoaderName = "graphql.dataloader.name";
    public const string LoaderBatchSize = "graphql.dataloader.batch.size";
}
