using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Accounts.Administration;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>A list of e-mail addresses.</summary>
/// <param name="most">The most addresses.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AddressesAttribute(int most) : ValidationAttribute, IDeclaresLimits
{
    /// <inheritdoc/>
    public ValueLimits Limits => new() { MinItems = Least > 0 ? Least : null, MaxItems = most, Format = "email" };

    /// <summary>The fewest addresses.</summary>
    public int Least { get; init; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not IReadOnlyList<string> addresses)
        {
            return ValidationResult.Success;
        }

        if (addresses.Count < Least || addresses.Count > most)
        {
            return new ValidationResult(Least > 0 ? Messages.NoRecipients : Messages.TooManyCopies);
        }

        for (var i = 0; i < addresses.Count; i++)
        {
            if (!AccountNames.IsAddress(addresses[i]))
            {
                return new ValidationResult(Messages.NoAddress(i));
            }
        }

        return ValidationResult.Success;
    }
}
