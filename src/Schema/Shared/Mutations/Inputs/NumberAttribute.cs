using System.ComponentModel.DataAnnotations;
using System.Globalization;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>Limits a whole number.</summary>
/// <param name="least">The least number.</param>
/// <param name="most">The greatest number.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NumberAttribute(long least, long most = long.MaxValue) : ValidationAttribute, IDeclaresLimits
{
    /// <summary>The least number.</summary>
    public long Least { get; } = least;

    /// <summary>The greatest number.</summary>
    public long Most { get; } = most;

    /// <inheritdoc/>
    public ValueLimits Limits => new() { Minimum = Least, Maximum = Most == long.MaxValue ? null : Most };

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is null)
        {
            return ValidationResult.Success;
        }

        var number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
        return number < Least ? new ValidationResult(Messages.NumberTooSmall(Least))
            : number > Most ? new ValidationResult(Messages.NumberTooLarge(Most))
            : ValidationResult.Success;
    }
}
