using System.Globalization;
using System.Text;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>What mutations say when they do not do what they were asked for.</summary>
internal static class Messages
{
    public const string KeyOnlyReads = "This API key reads, and changes nothing.";

    public const string OwnerOnly = "Only the owner and staff may do this.";

    public const string PublishedIsForStaff = "Only staff may do this once it is published.";

    public const string EndBeforeStart = "The end is before the start.";

    public const string SuperuserOnly = "Only superusers may do this.";

    public const string OnlyForYourself = "Only staff do this for others.";

    public const string NotYourPost = "There is no post of yours with this id.";

    public const string VotingBeforeNominations = "Voting begins before the nominations close.";

    public const string NoElection = "There is no election with this slug.";

    public const string NoMember = "There is no member with this user name.";

    public const string AlreadyAccepted = "The nominee has accepted already.";

    public const string MayNotBeNull = "This may be left out, but it may not be null.";

    public const string TextMissing = "A text is needed here.";

    public const string NoWebAddress = "An absolute address is needed here that begins with http:// or https://.";

    public static string NotFound(string noun) => $"There is no {noun} with this id.";

    public static string Conflict(string noun, long version) =>
        string.Create(CultureInfo.InvariantCulture, $"The {noun} has changed since; its version is {version} now. Read it again, and change that one.");

    public static string Taken(string noun, string field, string value) => $"There is another {noun} with the {field} \"{value}\" already.";

    public static string InUse(string noun, IEnumerable<Dependant> dependants) =>
        $"The {noun} is still needed: {string.Join(", ", dependants.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Count} {each.Name}")))}.";

    public static string NothingToReferTo(Guid id) => $"There is nothing with the id {id}.";

    public static string WrongState<TState>(string noun, TState current, IReadOnlyList<TState> allowed)
        where TState : struct, Enum => $"The {noun} is {Word(current)}; this may be done only while it is {Or(allowed)}.";

    public static string ControlCharacter(int position, Rune rune) =>
        string.Create(CultureInfo.InvariantCulture, $"Character {position} is the control character U+{rune.Value:X4}, which is not allowed here.");

    public static string TextTooShort(int length, int least) =>
        string.Create(CultureInfo.InvariantCulture, $"The text has {length} characters, but at least {least} are needed.");

    public static string TextTooLong(int length, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"The text has {length} characters, but at most {most} are allowed.");

    /// <summary>What a description says of the length of a text; null when any will do.</summary>
    public static string? TextLimits(int least, int most) => (least, most) switch
    {
        ( <= 0, <= 0) => null,
        ( <= 0, _) => string.Create(CultureInfo.InvariantCulture, $"At most {most} characters."),
        (_, <= 0) => "Not empty.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{least} to {most} characters."),
    };

    public static string NumberTooSmall(long least) =>
        string.Create(CultureInfo.InvariantCulture, $"The number must be at least {least}.");

    public static string NumberTooLarge(long most) =>
        string.Create(CultureInfo.InvariantCulture, $"The number must be at most {most}.");

    public static string NoSlug(int most) =>
        string.Create(CultureInfo.InvariantCulture, $"A slug has 1 to {most} letters, digits, hyphens and underscores of ASCII.");

    public static string DayIsPast(DateOnly day) => $"{day:yyyy-MM-dd} is past; today or a later day is needed here.";

    private static string Or<TState>(IReadOnlyList<TState> states)
        where TState : struct, Enum => string.Join(" or ", states.Select(Word));

    private static string Word<TState>(TState state)
        where TState : struct, Enum => state.ToString().ToLowerInvariant();
}
