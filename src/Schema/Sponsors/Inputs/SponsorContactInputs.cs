using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>A person to talk to about a sponsor; seen by the sponsor's owner and staff only.</summary>
internal sealed record CreateSponsorContactInput
{
    /// <summary>The sponsor.</summary>
    [ID<Sponsor>]
    public required Guid SponsorId { get; init; }

    /// <summary>The person's name.</summary>
    [Text(TextLimits.Name, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The person's e-mail address.</summary>
    [Text(TextLimits.Line)]
    [EmailAddress]
    public required string Email { get; init; }

    /// <summary>The person's telephone number; null for none.</summary>
    [Text(TextLimits.Phone)]
    public string? Phone { get; init; }

    /// <summary>Whether the person is the first to be asked.</summary>
    [DefaultValue(false)]
    public bool IsPrimary { get; init; }

    /// <summary>Whether the person runs the sponsorship.</summary>
    [DefaultValue(false)]
    public bool IsAdministrative { get; init; }

    /// <summary>Whether the person gets invoices.</summary>
    [DefaultValue(false)]
    public bool IsAccounting { get; init; }

    /// <summary>Whether the person may speak for the sponsor about its data; gives no right here.</summary>
    [DefaultValue(false)]
    public bool IsManager { get; init; }
}

/// <summary>What is to be changed of a person to talk to.</summary>
internal sealed record UpdateSponsorContactInput : IUpdateInput
{
    [ID<SponsorContact>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateSponsorContactInput.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="CreateSponsorContactInput.Email"/>
    [Text(TextLimits.Line)]
    [EmailAddress]
    [NeverNull]
    public Optional<string?> Email { get; init; }

    /// <inheritdoc cref="CreateSponsorContactInput.Phone"/>
    [Text(TextLimits.Phone)]
    public Optional<string?> Phone { get; init; }

    /// <inheritdoc cref="CreateSponsorContactInput.IsPrimary"/>
    [NeverNull]
    public Optional<bool?> IsPrimary { get; init; }

    /// <inheritdoc cref="CreateSponsorContactInput.IsAdministrative"/>
    [NeverNull]
    public Optional<bool?> IsAdministrative { get; init; }

    /// <inheritdoc cref="CreateSponsorContactInput.IsAccounting"/>
    [NeverNull]
    public Optional<bool?> IsAccounting { get; init; }

    /// <inheritdoc cref="CreateSponsorContactInput.IsManager"/>
    [NeverNull]
    public Optional<bool?> IsManager { get; init; }
}
