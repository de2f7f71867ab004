using System.Text;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>How names of C# become names of the schema (contract: Hot Chocolate, section 1.5).</summary>
internal static class NamingConventions
{
    /// <summary>The field of a property: <c>URL</c> becomes <c>url</c>.</summary>
    public static string OfProperty(string name) => LowerFirst(name);

    /// <summary>The field of a method: <c>GetReleaseAsync</c> becomes <c>release</c>.</summary>
    public static string OfMethod(string name)
    {
        name = WithoutSuffix(name, "Async");
        var hasVerb = name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3]);
        return LowerFirst(hasVerb ? name[3..] : name);
    }

    /// <summary>The argument of a parameter.</summary>
    public static string OfParameter(string name) => LowerFirst(name);

    /// <summary>The object, interface, union, enum or scalar of a C# type: <c>IPet</c> becomes <c>Pet</c>, <c>Box&lt;Foo&gt;</c> <c>BoxOfFoo</c>.</summary>
    public static string OfType(Type type)
    {
        var name = type.Name;
        if (type.IsInterface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]))
        {
            name = name[1..];
        }

        if (!type.IsGenericType)
        {
            return name;
        }

        name = name[..name.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}Of{string.Join("And", type.GetGenericArguments().Select(OfType))}";
    }

    /// <summary>The object type of an exception: <c>TitleEmptyException</c> becomes <c>TitleEmptyError</c>.</summary>
    public static string OfException(Type type) => WithSuffix(WithoutSuffix(OfType(type), nameof(Exception)), "Error");

    /// <summary>The input object of a C# type; it ends in <c>Input</c>.</summary>
    public static string OfInput(Type type) => WithSuffix(OfType(type), "Input");

    /// <summary>The enum value of a C# name: <c>HeadOfDepartment</c> becomes <c>HEAD_OF_DEPARTMENT</c>, <c>HTMLValue</c> <c>HTML_VALUE</c>.</summary>
    public static string OfEnumValue(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && StartsWord(name, i))
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }

    /// <summary>The first letter in upper case, as connections are named after fields.</summary>
    public static string UpperFirst(string name) => $"{char.ToUpperInvariant(name[0])}{name.AsSpan(1)}";

    /// <summary>The name with the suffix, once.</summary>
    public static string WithSuffix(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) ? name : name + suffix;

    /// <summary>The name without the suffix, unless nothing would remain.</summary>
    public static string WithoutSuffix(string name, string suffix) =>
        name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;

    /// <summary>A leading run of capitals becomes lower case as a unit, but for the capital that begins the next word.</summary>
    private static string LowerFirst(string name)
    {
        var run = 0;
        while (run < name.Length && char.IsUpper(name[run]))
        {
            run++;
        }

        if (run > 1 && run < name.Length && char.IsLower(name[run]))
        {
            run--;
        }

        return $"{name[..run].ToLowerInvariant()}{name.AsSpan(run)}";
    }

    private static bool StartsWord(string name, int index) =>
        char.IsUpper(name[index])
        && name[index - 1] != '_'
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
}
