using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>A day that is today or later, in UTC.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NotPastAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var clock = validationContext.GetRequiredService<TimeProvider>();
        return value is DateOnly day && day < DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
            ? new ValidationResult(Messages.DayIsPast(day))
            : ValidationResult.Success;
    }
}
