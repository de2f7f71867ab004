using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>What an organisation says that wants to become a sponsor (contract: REST, section 8.6).</summary>
internal sealed record ApplyForSponsorshipInput
{
    /// <summary>The name of the organisation.</summary>
    [Completed]
    [Text(TextLimits.Name, Least = 1)]
    public required string CompanyName { get; init; }

    /// <summary>The address of its site.</summary>
    [Completed]
    [WebAddress(TextLimits.Url)]
    public required Uri Website { get; init; }

    /// <summary>What it does.</summary>
    [Completed]
    [Text(Least = 1)]
    public required string Description { get; init; }

    /// <summary>The name of the person to talk to. What is said of persons and of the postal address is for the owner and staff.</summary>
    [Completed]
    [Text(TextLimits.Name, Least = 1)]
    public required string ContactName { get; init; }

    /// <summary>Their e-mail address.</summary>
    [Completed]
    [Text(TextLimits.Line)]
    [EmailAddress]
    public required string ContactEmail { get; init; }

    /// <summary>Their telephone number; null for none.</summary>
    [Completed]
    [Text(TextLimits.Phone)]
    public string? ContactPhone { get; init; }

    /// <summary>Street and number of the postal address; null for none.</summary>
    [Completed]
    [Text(TextLimits.Line)]
    public string? MailingAddress { get; init; }

    /// <summary>The city of the postal address; null for none.</summary>
    [Completed]
    [Text(TextLimits.Place)]
    public string? City { get; init; }

    /// <summary>The state or region of the postal address; null for none.</summary>
    [Completed]
    [Text(TextLimits.Place)]
    public string? State { get; init; }

    /// <summary>The postal code; null for none.</summary>
    [Completed]
    [Text(TextLimits.PostalCode)]
    public string? PostalCode { get; init; }

    /// <summary>The country of the postal address; null for none.</summary>
    [Completed]
    [Text(TextLimits.Place)]
    public string? Country { get; init; }

    /// <summary>The slug of the level that is wanted; one that does not exist stands for the highest level.</summary>
    [Completed]
    [Text(TextLimits.Slug)]
    [DefaultValue("partner")]
    public string SponsorshipLevel { get; init; } = "partner";

    /// <summary>What the sponsorship is to achieve; 50 goals at most.</summary>
    [Completed]
    [Text]
    [MaxLength(50)]
    [DefaultValueSyntax("[]")]
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>What else there is to say; null for nothing.</summary>
    [Completed]
    [Text]
    public string? AdditionalMessage { get; init; }

    /// <summary>The organisation's handle without "@"; null for none.</summary>
    [Completed]
    [Text(TextLimits.Handle)]
    public string? TwitterHandle { get; init; }

    /// <summary>The address of its page at LinkedIn; null for none.</summary>
    [Completed]
    [WebAddress(TextLimits.Url)]
    public Uri? LinkedinUrl { get; init; }
}
