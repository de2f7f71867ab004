using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.Graph.Rest.Feeds;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Makes the routes of one operation, one for each directive that names an address.</summary>
/// <param name="schema">The schema.</param>
/// <param name="operation">The compiled operation.</param>
/// <param name="names">The names of enum values.</param>
/// <param name="options">The facade's configuration.</param>
internal sealed class RouteFactory(GraphQLSchema schema, PreparedOperation operation, WireNames names, RestOptions options)
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int DefaultLimit = 100;
    private const int MaxLimit = 1000;

    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        [RouteDirectives.Get] = HttpMethods.Get,
        [RouteDirectives.Post] = HttpMethods.Post,
        [RouteDirectives.Put] = HttpMethods.Put,
        [RouteDirectives.Patch] = HttpMethods.Patch,
        [RouteDirectives.Delete] = HttpMethods.Delete,
    };

    private readonly SelectedFields _fields = new(schema, operation);

    /// <summary>Takes what is wrong, and where.</summary>
    public required Action<SyntaxNode, string> Report { get; init; }

    /// <summary>The collections of all operations so far.</summary>
    public required HashSet<string> Collections { get; init; }

    /// <summary>Whether a directive names an address.</summary>
    public static bool IsRoute(DirectiveNode directive) => Methods.ContainsKey(directive.Name.Value);

    /// <summary>Makes a route; null when its path is none. Other problems are reported, too, but keep nothing from going on.</summary>
    public Route? Create(DirectiveNode directive)
    {
        var path = PathTemplate.TryParse(RouteDirectives.GetText(directive, "path")!); // The declaration requires it.
        if (path is null)
        {
            Report(directive, Messages.WrongPath);
            return null;
        }

        var method = Methods[directive.Name.Value];
        var select = RouteDirectives.GetText(directive, "select")?.Split('.') ?? [];
        var definition = operation.Definition;
        return new Route
        {
            Name = definition.Name!.Value, // Operations without a name were refused.
            Method = method,
            Path = path,
            Select = select,
            Guards = [.. Enumerable.Range(0, Math.Max(0, select.Length - 1)).Where(index => HasSwitch(select[..(index + 1)]))],
            Operation = operation,
            Binder = new BinderCompiler(schema, names, Report).Compile(operation, directive, path, ReadPage()),
            Demand = new Demand([.. ReadDemands()]),
            Status = HttpMethods.IsDelete(method)
                ? StatusCodes.Status204NoContent
                : RouteDirectives.GetNumber(directive, "status", StatusCodes.Status200OK),
            Location = ReadLocation(directive, select),
            Controls = select.Length == 0 ? null : ReadControls(directive, select),
            Payload = definition.Operation == OperationType.Mutation ? ReadPayload(directive) : null,
            Collection = ReferenceEquals(directive, definition.Directives.FirstOrDefault(IsRoute)) ? ReadCollection() : null,
            Feed = ReadFeed(directive, path.Text),
            TakesForms = RouteDirectives.Find(definition.Directives, RouteDirectives.Form) is not null,
            Message = ReadMessage(),
        };
    }

    /// <summary>The collection whose list the operation is, at its first address; null when it is none.</summary>
    private string? ReadCollection()
    {
        var directive = RouteDirectives.Find(operation.Definition.Directives, RouteDirectives.Collection);
        var name = RouteDirectives.GetText(directive, "name");
        if (name is not null && !Collections.Add(name))
        {
            Report(directive!, Messages.DuplicateCollection(name)); // Without directive there is no name.
        }

        return name;
    }

    /// <summary>The feed that the answer is written as; null when the operation is none.</summary>
    private Feed? ReadFeed(DirectiveNode directive, string path)
    {
        if (RouteDirectives.Find(operation.Definition.Directives, RouteDirectives.Feed) is not { } feed)
        {
            return null;
        }

        if (FeedFormat.Of(path) is not { } format)
        {
            Report(directive, Messages.UnknownFeed(FeedFormat.Extensions));
            return null;
        }

        string Text(string argument) => RouteDirectives.GetText(feed, argument)!; // The declaration requires them.
        return new Feed(format, Text("title"), Text("description"), options.PublicOrigin, Text("home"));
    }

    /// <summary>The whole answer, where all that there is to say is that it was done.</summary>
    private byte[]? ReadMessage() =>
        RouteDirectives.GetText(RouteDirectives.Find(operation.Definition.Directives, RouteDirectives.Message), "text") is { } text
            ? JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["message"] = text }, Relaxed)
            : null;

    private PageRules? ReadPage() =>
        RouteDirectives.Find(operation.Definition.Directives, RouteDirectives.Paged) is { } paged
            ? new PageRules(
                RouteDirectives.GetNumber(paged, "defaultLimit", DefaultLimit),
                RouteDirectives.GetNumber(paged, "maxLimit", MaxLimit))
            : null;

    private IEnumerable<AuthorizeRule> ReadDemands()
    {
        var rules = _fields.OfRoot().SelectMany(field => field.Field.Resolver?.Authorization ?? []);
        return RouteDirectives.Find(operation.Definition.Directives, RouteDirectives.Authenticated) is null
            ? rules
            : rules.Prepend(new AuthorizeRule(null, [], ApplyPolicy.BeforeResolver));
    }

    private bool HasSwitch(string[] way) =>
        _fields.Find(way) is { } field && _fields.Of(field).Any(inner => inner.Name == ControlMember.SwitchName);

    private string? ReadPayload(DirectiveNode directive)
    {
        var fields = _fields.OfRoot();
        if (fields.Count != 1)
        {
            Report(directive, Messages.OneRootField);
        }

        return fields[0].Name;
    }

    private ControlShape? ReadControls(DirectiveNode directive, string[] select)
    {
        if (_fields.Find(select) is { } answer)
        {
            return new ControlCompiler(_fields, Report).Compile(answer);
        }

        Report(directive, Messages.UnknownSelection(string.Join('.', select)));
        return null;
    }

    private LocationTemplate? ReadLocation(DirectiveNode directive, string[] select)
    {
        if (RouteDirectives.GetText(directive, "location") is not { } text)
        {
            return null;
        }

        if (PathTemplate.TryParse(text) is not { } path)
        {
            Report(directive, Messages.WrongPath);
            return null;
        }

        var members = _fields.Find(select) is { } answer ? _fields.Of(answer).Select(field => field.Name) : [];
        foreach (var unknown in path.Variables.Except(members))
        {
            Report(directive, Messages.UnknownLocation(unknown));
        }

        return new LocationTemplate(options.PublicOrigin, path);
    }
}
