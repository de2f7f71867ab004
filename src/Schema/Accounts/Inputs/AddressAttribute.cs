using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Data.Configuration;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>An e-mail address of at most 254 characters.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class AddressAttribute : ValidationAttribute
{
    private static readonly EmailAddressAttribute Form = new();

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not string { Length: > 0 } text ? new ValidationResult(Messages.NoAddress)
        : text.Length > TextLimits.Email || !Form.IsValid(text) || text.Any(char.IsControl) || text.Contains(' ', StringComparison.Ordinal)
            ? new ValidationResult(Messages.NoAddress)
            : ValidationResult.Success;
}
