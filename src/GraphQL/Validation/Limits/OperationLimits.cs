using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Limits;

/// <summary>
/// Checks every operation of a document against <see cref="LimitOptions"/>. The document has passed the rules: its
/// fragments exist and form no cycles.
/// </summary>
internal static class OperationLimits
{
    public static void Check(ValidationContext context)
    {
        var measures = new DocumentMeasures(context);
        var definitions = context.Document.Definitions;
        for (var index = 0; index < definitions.Count && !context.IsOver; index++)
        {
            if (definitions[index] is OperationDefinitionNode operation)
            {
                Check(context, operation, measures.Of(operation.SelectionSet));
            }
        }

        foreach (var field in measures.TooDeepIntrospection.OrderBy(static field => field.Location.Start))
        {
            context.Report(Error(context, field, Messages.IntrospectionTooDeep, ErrorCodes.Execution.MaxIntrospectionDepthOverflow));
        }
    }

    /// <summary>
    /// The error about the first operation with too many fields, null when none has. The document may break rules: what is
    /// unknown counts nothing, and a cycle of fragments counts once.
    /// </summary>
    public static GraphQLError? FindTooManyFields(ValidationContext context)
    {
        var measures = new DocumentMeasures(context);
        var operation = context.Document.Definitions
            .OfType<OperationDefinitionNode>()
            .FirstOrDefault(operation => measures.Of(operation.SelectionSet).Fields > context.Options.Limits.MaxFieldNodes);
        return operation is null ? null : TooManyFields(context, operation).Build();
    }

    private static void Check(ValidationContext context, OperationDefinitionNode operation, Measure measure)
    {
        var limits = context.Options.Limits;
        if (measure.Fields > limits.MaxFieldNodes)
        {
            context.Report(TooManyFields(context, operation));
            return;
        }

        if (measure.DataDepth > limits.MaxDepth)
        {
            context.Report(DepthError(context, operation, measure.DataDepth, limits.MaxDepth).SetCode(ErrorCodes.Limits.TooDeep));
            return;
        }

        var executionDepth = limits.SkipIntrospectionFields ? measure.DataDepth : measure.Depth;
        if (limits.MaxExecutionDepth is { } maxExecutionDepth && executionDepth > maxExecutionDepth)
        {
            context.Report(DepthError(context, operation, executionDepth, maxExecutionDepth));
            return;
        }

        new FieldAliases(context).Check(operation);
        new FieldCycles(context).Check(operation);
    }

    private static ErrorBuilder TooManyFields(ValidationContext context, OperationDefinitionNode operation)
    {
        var limit = context.Options.Limits.MaxFieldNodes;
        return Error(context, operation, Messages.TooManyFields(limit), ErrorCodes.Limits.TooManyFields).SetExtension("maxFieldNodes", limit);
    }

    private static ErrorBuilder DepthError(ValidationContext context, OperationDefinitionNode operation, int depth, int limit) =>
        Error(context, operation, Messages.TooDeep(depth, limit), null)
            .SetExtension("allowedExecutionDepth", limit)
            .SetExtension("detectedExecutionDepth", depth);

    private static ErrorBuilder Error(ValidationContext context, SyntaxNode node, string message, string? code) =>
        context.Locate(ErrorBuilder.New().SetMessage(message).SetCode(code), node);
}
