namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>There is no such row, or none that the caller sees.</summary>
/// <param name="Message">What was looked for.</param>
internal sealed record NotFoundError(string Message)
{
    /// <summary>There is no such row of an entity.</summary>
    /// <param name="words">What its rows are called.</param>
    public static NotFoundError Of(EntityWords words) => new(Messages.NotFound(words.Noun));
}
