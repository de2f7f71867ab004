using System.Collections.Concurrent;

namespace PyDotOrg.GraphQL.Diagnostics;

/// <summary>
/// Sorts errors into few kinds. Codes are the program's, but nothing keeps a program from building one of what a client sent; so
/// only codes that look like one count, and no more than some.
/// </summary>
internal sealed class ErrorTypes
{
    /// <summary>The kind of everything that has no other.</summary>
    public const string Other = "_OTHER";

    /// <summary>A rule of the specification was broken; its errors have no code.</summary>
    public const string Invalid = "GRAPHQL_VALIDATION_FAILED";

    private const int MaxCodes = 200;
    private const int LongestCode = 64;

    private readonly ConcurrentDictionary<string, bool> _codes = new(StringComparer.Ordinal);

    /// <summary>The kind of an error.</summary>
    public string Of(GraphQLError error) =>
        error.Code is { } code ? Of(code)
        : error.Exception is { } exception ? Of(exception)
        : Other;

    /// <summary>The kind of an exception: its type.</summary>
    public static string Of(Exception exception) => exception.GetType().FullName ?? Other;

    private string Of(string code)
    {
        if (_codes.ContainsKey(code))
        {
            return code;
        }

        return code.Length <= LongestCode && code.All(IsCodeLetter) && _codes.Count < MaxCodes && _codes.TryAdd(code, true) ? code : Other;
    }

    private static bool IsCodeLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.';
}
