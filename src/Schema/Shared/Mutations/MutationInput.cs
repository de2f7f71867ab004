using System.Reflection;
using System.Text;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>What mutations call things.</summary>
internal static class MutationInput
{
    /// <summary>The name of the argument of all mutations.</summary>
    public const string Argument = "input";

    /// <summary>The name in the schema of a member of an input.</summary>
    public static string NameOf(PropertyInfo member) => member.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? NameOf(member.Name);

    /// <summary>The name in the schema of a property.</summary>
    public static string NameOf(string property) => char.ToLowerInvariant(property[0]) + property[1..];

    /// <summary>The words of a class name: <c>ReleaseFile</c> is a "release file".</summary>
    public static string WordsOf(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
