using System.ComponentModel.DataAnnotations;
using System.Text;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>
/// Limits a text, or each of several (contract: REST, section 1.2): characters are Unicode code points, blanks alone are no text. Control characters
/// are refused; texts of several lines may have line ends and tabs.
/// </summary>
/// <param name="most">The most characters; 0 for a text of any length and of several lines.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class TextAttribute(int most = 0) : ValidationAttribute, IDescribesRule, IDeclaresLimits
{
    /// <summary>The fewest characters.</summary>
    public int Least { get; init; }

    /// <summary>The most characters; 0 when there is no limit.</summary>
    public int Most { get; } = most;

    /// <inheritdoc/>
    public string? Sentence => Messages.TextLimits(Least, Most);

    /// <inheritdoc/>
    public ValueLimits Limits => new() { MinLength = Least > 0 ? Least : null, MaxLength = Most > 0 ? Most : null };

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var problem = value switch
        {
            string text => ProblemOf(text),
            IEnumerable<string> texts => texts.Select(ProblemOf).FirstOrDefault(static each => each is not null),
            _ => null,
        };
        return problem is null ? ValidationResult.Success : new ValidationResult(problem);
    }

    private string? ProblemOf(string text)
    {
        if (Least > 0 && string.IsNullOrWhiteSpace(text))
        {
            return Messages.TextMissing;
        }

        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsControl(rune))
            {
                return Messages.ControlCharacter(length + 1, rune);
            }

            length++;
        }

        return length < Least ? Messages.TextTooShort(length, Least) : Most > 0 && length > Most ? Messages.TextTooLong(length, Most) : null;
    }

    private bool IsControl(Rune rune) => Rune.IsControl(rune) && !(Most == 0 && rune.Value is '\n' or '\r' or '\t');
}
