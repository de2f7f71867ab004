using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Accounts.Administration;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>What user names are made of (contract: REST, section 8.1).</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UsernameAttribute : ValidationAttribute, IDeclaresLimits
{
    /// <inheritdoc/>
    public ValueLimits Limits => new() { Pattern = "^[A-Za-z0-9@.+_-]+$" };

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string { Length: > 0 } name && !AccountNames.IsUsername(name) ? new ValidationResult(Messages.WrongUsername) : ValidationResult.Success;
}
