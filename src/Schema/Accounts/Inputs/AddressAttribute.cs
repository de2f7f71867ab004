using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Accounts.Administration;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>An e-mail address of at most 254 characters.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class AddressAttribute : ValidationAttribute, IDeclaresLimits
{
    /// <inheritdoc/>
    public ValueLimits Limits => new() { MaxLength = TextLimits.Email, Format = "email" };

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string text && !AccountNames.IsAddress(text) ? new ValidationResult(Messages.NoAddress) : ValidationResult.Success;
}
