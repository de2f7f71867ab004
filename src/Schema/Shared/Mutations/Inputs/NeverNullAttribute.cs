using System.ComponentModel.DataAnnotations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>A member that may be left out, but is not null when it is given.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NeverNullAttribute : ValidationAttribute, IDeclaresLimits
{
    /// <inheritdoc/>
    public ValueLimits Limits => new() { RefusesNull = true };

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is null ? new ValidationResult(Messages.MayNotBeNull) : ValidationResult.Success;
}
