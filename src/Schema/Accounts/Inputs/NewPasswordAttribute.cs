using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Accounts.Passwords;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>A password that may be chosen: 8 to 255 characters, upper case, lower case and a digit, and none of the commonest.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class NewPasswordAttribute : ValidationAttribute, IDeclaresLimits
{
    /// <inheritdoc/>
    public ValueLimits Limits => new() { MinLength = PasswordRules.Least, MaxLength = PasswordRules.Most, Format = "password" };

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string password && PasswordRules.ProblemsOf(password) is { Count: > 0 } problems
            ? new ValidationResult(string.Join(' ', problems))
            : ValidationResult.Success;
}
