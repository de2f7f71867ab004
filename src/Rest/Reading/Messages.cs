namespace PyDotOrg.Graph.Rest.Reading;

/// <summary>What clients read about bodies that cannot be read.</summary>
internal static class Messages
{
    public const string WrongType = "The request body must be JSON: Content-Type application/json.";

    public const string Missing = "The request needs a body with a JSON object.";

    public const string NotAnObject = "The request body must be a JSON object.";

    public const string NotJson = "The request body is not valid JSON";

    public const string NotUtf8 = "The request body is not valid UTF-8";

    public const string NotText = "The request body has a string with half a character";

    public static string NoForm(int most) => $"The request body is no form in UTF-8 with at most {most} fields.";

    public static string TooLarge(int most) => $"The request body is too large: at most {most} bytes are read.";

    public static string TooDeep(int most) => $"The request body is nested deeper than {most} levels";

    public static string Duplicate(string name) => $"The request body has the member \"{name}\" twice in one object";

    public static string At(string mistake, int line, int position) => $"{mistake}: line {line}, position {position}.";
}
