using System.Text.Json;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Schema.Accounts;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>A mail to one (contract: REST, section 8.8).</summary>
internal sealed record SendEmailInput
{
    private const int MostCopies = 50;

    /// <inheritdoc cref="EmailLog.TemplateName"/>
    [Text(TextLimits.TemplateName, Least = 1)]
    public required string TemplateName { get; init; }

    /// <summary>Where it goes.</summary>
    [Completed]
    [Address]
    public required string ToEmail { get; init; }

    /// <summary>An object: what the names in the template stand for; null for nothing.</summary>
    [Completed]
    [GraphQLType(typeof(AnyType))]
    public JsonElement? Context { get; init; }

    /// <summary>Who else gets it, for everybody to see; 50 addresses at most.</summary>
    [Completed]
    [Addresses(MostCopies)]
    public IReadOnlyList<string>? Cc { get; init; }

    /// <summary>Who else gets it, unseen; 50 addresses at most.</summary>
    [Completed]
    [Addresses(MostCopies)]
    public IReadOnlyList<string>? Bcc { get; init; }
}
