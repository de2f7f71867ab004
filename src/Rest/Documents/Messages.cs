namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>What the authors of documents read.</summary>
internal static class Messages
{
    public const string NoName = "The operation of a route needs a name.";

    public const string WrongPath = "A path starts with a slash, does not end with one, and has {**name} only as its last segment.";

    public const string OneRootField = "A mutation of a route selects one field.";

    public const string OneInput = "An operation takes its body as one variable of an input type.";

    public const string NoBody = "The variable has an input type, but the route reads no body.";

    public const string OneOf = "An input of which only one field may be given cannot be read from a body.";

    public const string NoSwitch = "A field is @private, but its object does not select `_private`.";

    public const string WrongDay = "A day has the form YYYY-MM-DD.";

    public const string UnknownRange = "The range names a variable that the operation does not have.";

    public static string UnknownPathVariable(string name) => $"The path names \"{name}\", but the operation has no such variable.";

    public static string UnknownPathMember(string name) => $"The path names \"{name}\", but the operation has no such variable and its input no such member.";

    public static string UnknownSelection(string select) => $"The operation selects no \"{select}\".";

    public static string UnknownLocation(string name) => $"The location names \"{name}\", but the answer has no such member.";

    public static string UnknownField(string name) => $"The input has no field \"{name}\".";

    public static string UnknownMember(string name) => $"The input has no member \"{name}\".";

    public static string UnknownType(string name) => $"The schema has no object type \"{name}\".";

    public static string UnknownEnumValue(string type, string value) => $"The schema has no enum value {type}.{value}.";

    public static string DuplicateCollection(string name) => $"Another operation is the list of the collection \"{name}\" already.";

    public static string DuplicateFragment(string name) => $"There are two shared fragments \"{name}\".";

    public static string UnknownFeed(IEnumerable<string> extensions) => $"The path of a feed ends in one of {string.Join(", ", extensions)}.";
}
