using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>What user names are made of (contract: REST, section 8.1): letters of ASCII, for others look alike, digits and five signs.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed partial class UsernameAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string { Length: > 0 } name && !Allowed().IsMatch(name) ? new ValidationResult(Messages.WrongUsername) : ValidationResult.Success;

    [GeneratedRegex(@"^[A-Za-z0-9@.+\-_]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
