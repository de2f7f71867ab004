using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Accounts.Administration;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>What user names are made of (contract: REST, section 8.1).</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UsernameAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string { Length: > 0 } name && !AccountNames.IsUsername(name) ? new ValidationResult(Messages.WrongUsername) : ValidationResult.Success;
}
