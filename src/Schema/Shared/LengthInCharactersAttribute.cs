using System.ComponentModel.DataAnnotations;
using System.Globalization;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>Bounds a text that is not only blank by its characters; one beyond the 16-bit plane counts once (rest-v1.md 1.2).</summary>
/// <param name="least">The fewest characters; with at least one, a blank text is none.</param>
/// <param name="most">The most characters.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class LengthInCharactersAttribute(int least, int most) : ValidationAttribute, IDeclaresLimits
{
    /// <inheritdoc/>
    public ValueLimits Limits => new() { MinLength = least > 0 ? least : null, MaxLength = most };

    public override bool IsValid(object? value) => value is not string text
        || (Count(text) is var count && count <= most && (least == 0 || (count >= least && !string.IsNullOrWhiteSpace(text))));

    public override string FormatErrorMessage(string name) => least == 0
        ? string.Create(CultureInfo.InvariantCulture, $"\"{name}\" must have at most {most} characters.")
        : string.Create(CultureInfo.InvariantCulture, $"\"{name}\" must have {least} to {most} characters that are not only blanks.");

    private static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return count;
    }
}
