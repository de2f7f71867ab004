using System.Text.Json;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>A mail to each of many (contract: REST, section 8.8).</summary>
internal sealed record SendBulkEmailInput
{
    private const int MostRecipients = 1000;

    /// <inheritdoc cref="EmailLog.TemplateName"/>
    [Text(TextLimits.TemplateName, Least = 1)]
    public required string TemplateName { get; init; }

    /// <summary>Where they go: 1 to 1000 addresses.</summary>
    [Addresses(MostRecipients, Least = 1)]
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>An object: what the names in the template stand for in all mails; null for nothing.</summary>
    [GraphQLType(typeof(AnyType))]
    public JsonElement? Context { get; init; }

    /// <summary>An object that has, by address, objects with what names stand for in the mail to this address; null for nothing.</summary>
    [GraphQLType(typeof(AnyType))]
    public JsonElement? PerRecipientContext { get; init; }
}
