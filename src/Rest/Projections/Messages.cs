using System.Globalization;
using PyDotOrg.Graph.Rest.Shaping;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>What clients read about the members that they ask for, and authors about the table of expansions.</summary>
internal static class Messages
{
    public static string TooManyNames(int most) => string.Create(CultureInfo.InvariantCulture, $"There are more than {most} names.");

    public static string UnknownExpansion(string name, IReadOnlyList<string> allowed) => allowed.Count == 0
        ? $"\"{Echo.Of(name)}\" cannot be expanded, and nothing else can here."
        : $"\"{Echo.Of(name)}\" cannot be expanded. Allowed: {string.Join(", ", allowed)}.";

    public static string TooDeep(string name, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{Echo.Of(name)}\" has more than {most} steps.");

    public static string TooManyRows(int most) =>
        string.Create(CultureInfo.InvariantCulture, $"Together the expanded lists may have more than {most} rows. Ask for fewer rows, or expand less.");

    public static string WrongPath(string path) => $"The path \"{path}\" has no field of the type in braces.";

    public static string Incomplete(string argument) => $"The argument \"{argument}\" is missing.";

    public static string UnknownResource(string type) => $"The schema has no object type \"{type}\".";

    public static string UnknownField(string type, string name) => $"{type} has no field \"{name}\".";

    public static string UnknownShape(string name, string type) => $"There is no fragment \"{name}\" on {type}.";
}
