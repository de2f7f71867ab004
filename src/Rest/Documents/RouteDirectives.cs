using System.Text;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Reads the facade's directives, which <c>Routes/directives.graphql</c> declares and describes.</summary>
internal static class RouteDirectives
{
    public const string Get = "get";
    public const string Post = "post";
    public const string Put = "put";
    public const string Patch = "patch";
    public const string Delete = "delete";
    public const string Form = "form";
    public const string Authenticated = "authenticated";
    public const string Paged = "paged";
    public const string Range = "range";
    public const string Collection = "collection";
    public const string Cached = "cached";
    public const string Feed = "feed";
    public const string Message = "message";
    public const string Uri = "uri";
    public const string Default = "default";
    public const string Constant = "constant";
    public const string Lift = "lift";
    public const string Private = "private";
    public const string Wire = "wire";
    public const string Member = "member";
    public const string Query = "query";
    public const string Body = "body";
    public const string WholeBody = "wholeBody";
    public const string Node = "node";
    public const string Sunset = "sunset";
    public const string Resource = "resource";
    public const string Expand = "expand";
    public const string Link = "link";

    /// <summary>The declarations of <c>Routes/directives.graphql</c>.</summary>
    public static IReadOnlyList<DirectiveDefinition> Definitions()
    {
        var declarations = Encoding.UTF8.GetString(RouteFile.Read("directives.graphql").Text.Span);
        var schema = new SchemaBuilder().AddDocument("type Query { declarations: Boolean }").AddDocument(declarations).Build();
        return [.. schema.Directives.Where(directive => !directive.IsSpecified)];
    }

    /// <summary>The first directive of that name; null when there is none.</summary>
    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name)
            {
                return directive;
            }
        }

        return null;
    }

    /// <summary>The text of an argument; null when it is not given.</summary>
    public static string? GetText(DirectiveNode? directive, string argument) =>
        (GetValue(directive, argument) as StringValueNode)?.Value;

    /// <summary>The number of an argument, or the default of its declaration.</summary>
    public static int GetNumber(DirectiveNode directive, string argument, int declaredDefault) =>
        GetValue(directive, argument) is IntValueNode number
            ? int.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture)
            : declaredDefault;

    /// <summary>The texts of an argument that is a list; empty when it is not given.</summary>
    public static IEnumerable<string> GetTexts(DirectiveNode? directive, string argument) => GetValue(directive, argument) switch
    {
        ListValueNode list => list.Items.OfType<StringValueNode>().Select(item => item.Value),
        StringValueNode only => [only.Value],
        _ => [],
    };

    /// <summary>Whether an argument is given and true.</summary>
    public static bool IsTrue(DirectiveNode directive, string argument) => GetValue(directive, argument) is BooleanValueNode { Value: true };

    /// <summary>Whether an argument is given and false.</summary>
    public static bool IsFalse(DirectiveNode directive, string argument) => GetValue(directive, argument) is BooleanValueNode { Value: false };

    private static ValueNode? GetValue(DirectiveNode? directive, string name)
    {
        foreach (var argument in directive?.Arguments ?? [])
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
