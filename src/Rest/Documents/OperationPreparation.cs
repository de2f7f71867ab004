using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Has the engine compile the facade's operations, with the facade's directives and ways to write leaves.</summary>
/// <param name="executor">Compiles operations.</param>
/// <param name="names">The names of enum values.</param>
/// <param name="options">The facade's configuration.</param>
internal sealed class OperationPreparation(IRequestExecutor executor, WireNames names, RestOptions options)
{
    private readonly Lazy<PreparationOptions> _options = new(() => new PreparationOptions
    {
        ClientDirectives = RouteDirectives.Definitions(),
        LeafFormats = new LeafFormats(names, options.PublicOrigin).Choose,
        IsLifted = static field => RouteDirectives.Find(field.Directives, RouteDirectives.Lift) is not null,
    });

    /// <summary>The schema that the operations are for.</summary>
    public GraphQLSchema Schema => executor.Schema;

    /// <summary>Compiles the only operation of a document.</summary>
    /// <param name="document">The document in UTF-8.</param>
    public PreparationResult Prepare(ReadOnlyMemory<byte> document) => executor.Prepare(document, _options.Value);

    /// <summary>Compiles all operations of a document.</summary>
    /// <param name="document">The document in UTF-8.</param>
    public IReadOnlyList<PreparationResult> PrepareAll(ReadOnlyMemory<byte> document) => executor.PrepareAll(document, _options.Value);
}
