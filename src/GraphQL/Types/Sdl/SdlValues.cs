namespace PyDotOrg.GraphQL.Types;

/// <summary>What stands for the values of types that documents define and no C# type describes.</summary>
internal static class SdlValues
{
    private const string TypeNameKey = "__typename";

    /// <summary>Tells the values of an object type: dictionaries by their member <c>__typename</c>, other objects by the name of their class.</summary>
    public static Func<object, bool> IsNamed(string name) => value => value switch
    {
        IReadOnlyDictionary<string, object?> map => map.TryGetValue(TypeNameKey, out var given) && given as string == name,
        IDictionary<string, object?> map => map.TryGetValue(TypeNameKey, out var given) && given as string == name,
        _ => value.GetType().Name == name,
    };

    /// <summary>The CLR value of an enum's value: its name, or the value of a CLR enum whose name is the same but for case and underscores.</summary>
    /// <returns>False when the CLR enum has no such value.</returns>
    public static bool TryGetEnumValue(Type? runtimeType, string name, out object value)
    {
        value = name;
        return runtimeType is not { IsEnum: true }
            || (Enum.TryParse(runtimeType, name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var found)
                && Assign(out value, found));
    }

    private static bool Assign(out object value, object found)
    {
        value = found;
        return true;
    }
}
