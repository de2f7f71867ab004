namespace PyDotOrg.Graph.Schema.Search;

/// <summary>What this room says to clients.</summary>
internal static class Messages
{
    public const string FiltersNotAnObject = "\"filters\" must be an object of attributes and their values.";

    public const string InvalidCursor = "The cursor specified in `after` has an invalid format.";

    public static string FilterNotPlain(string attribute) => $"The filter \"{attribute}\" must be a text, a number, true or false.";
}
