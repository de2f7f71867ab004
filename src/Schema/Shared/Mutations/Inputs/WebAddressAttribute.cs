using System.ComponentModel.DataAnnotations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>An absolute address of the web: http or https, and not longer than a limit.</summary>
/// <param name="most">The most characters.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class WebAddressAttribute(int most) : ValidationAttribute, IDescribesRule, IDeclaresLimits
{
    /// <summary>The most characters.</summary>
    public int Most { get; } = most;

    /// <inheritdoc/>
    public string? Sentence => Messages.TextLimits(0, Most);

    /// <inheritdoc/>
    public ValueLimits Limits => new() { MaxLength = Most };

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not Uri address)
        {
            return ValidationResult.Success;
        }

        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps) || address.Host.Length == 0)
        {
            return new ValidationResult(Messages.NoWebAddress);
        }

        var length = address.OriginalString.Length;
        return length > Most ? new ValidationResult(Messages.TextTooLong(length, Most)) : ValidationResult.Success;
    }
}
