using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Accounts.Administration;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>An e-mail address of at most 254 characters.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class AddressAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string text && !AccountNames.IsAddress(text) ? new ValidationResult(Messages.NoAddress) : ValidationResult.Success;
}
