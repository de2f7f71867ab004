using System.Text;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>
/// Makes documents ask, beside the items of a page, whether more follow: the answer has links to other pages, so all
/// operations with <c>@paged</c> need it and none of them says it.
/// </summary>
internal static class PageMarks
{
    /// <summary>The response name of what is asked.</summary>
    public const string Name = "_page";

    /// <summary>The field of a page that has its rows.</summary>
    public const string Items = "items";

    // On the line of the items, so that no other place of the document moves to another line.
    private static readonly byte[] Mark = Encoding.UTF8.GetBytes($"{Name}: pageInfo @{RouteDirectives.Lift} {{ hasNextPage }} ");

    /// <summary>The file with the marks.</summary>
    public static RouteFile Add(RouteFile file)
    {
        int[] places = [.. file.Document.Definitions.OfType<OperationDefinitionNode>().SelectMany(FindItems).Distinct().Order()];
        if (places.Length == 0)
        {
            return file;
        }

        var text = new MemoryStream();
        var copied = 0;
        foreach (var place in places)
        {
            text.Write(file.Text.Span[copied..place]);
            text.Write(Mark);
            copied = place;
        }

        text.Write(file.Text.Span[copied..]);
        return RouteFile.Parse(file.Name, text.ToArray()) with { Borrowed = file.Borrowed };
    }

    private static IEnumerable<int> FindItems(OperationDefinitionNode operation) =>
        RouteDirectives.Find(operation.Directives, RouteDirectives.Paged) is null ? [] :
        from directive in operation.Directives.Where(RouteFactory.IsRoute)
        let way = RouteDirectives.GetText(directive, "select")?.Split('.') ?? []
        let items = way is [.., Items] ? operation.SelectionSet.Find(way) : null
        where items is not null
        select items.Location.Start;
}
