using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types.Relay;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>An operating system that files are to be made for.</summary>
internal sealed record CreateOperatingSystemInput : CreateSluggedInput;

/// <summary>What is to be changed of an operating system. Programs find systems by their slugs.</summary>
internal sealed record UpdateOperatingSystemInput : UpdateNamedInput, IUpdateInput
{
    [ID<OperatingSystem>]
    public required Guid Id { get; init; }
}
