using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>A slug: letters, digits, hyphens and underscores, at most 200 (contract: REST, section 1.2).</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SlugAttribute : ValidationAttribute, IDescribesRule, IDeclaresLimits
{
    /// <inheritdoc/>
    public string? Sentence => Messages.NoSlug(TextLimits.Slug);

    /// <inheritdoc/>
    public ValueLimits Limits => new() { MaxLength = TextLimits.Slug, Pattern = "^[A-Za-z0-9_-]+$" };

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not string text || Slugs.IsSlug(text) ? ValidationResult.Success : new ValidationResult(Messages.NoSlug(TextLimits.Slug));
}
