using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Caching;
using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.Graph.Rest.Feeds;
using PyDotOrg.Graph.Rest.Paging;
using PyDotOrg.Graph.Rest.Projections;
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
    private const string CurrentVersion = "v1.0.0";

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

    /// <summary>Makes the variants of the routes.</summary>
    public required VariantWorkshop Workshop { get; init; }

    /// <summary>Reads the shapes of their answers.</summary>
    public required ShapeReader Shapes { get; init; }

    /// <summary>Whether a directive names an address.</summary>
    public static bool IsRoute(DirectiveNode directive) => Methods.ContainsKey(directive.Name.Value);

    /// <summary>The HTTP method of a directive that names an address.</summary>
    public static string MethodOf(DirectiveNode directive) => Methods[directive.Name.Value];

    /// <summary>The path of a directive that names an address; null when it is none.</summary>
    public static PathTemplate? PathOf(DirectiveNode directive) =>
        RouteDirectives.GetText(directive, "path") is { } text ? PathTemplate.TryParse(text) : null;

    /// <summary>Makes a route; null when its path is none. Other problems are reported, too, but keep nothing from going on.</summary>
    public Route? Create(DirectiveNode directive)
    {
        if (PathOf(directive) is not { } path)
        {
            Report(directive, Messages.WrongPath);
            return null;
        }

        var method = MethodOf(directive);
        var select = RouteDirectives.GetText(directive, "select")?.Split('.') ?? [];
        var definition = operation.Definition;
        var location = ReadLocation(directive, select);
        var isList = _fields.Find(select)?.Field.Type.NullableType() is ListType;
        var page = ReadPage();
        return new Route
        {
            Name = definition.Name!.Value, // Operations without a name were refused.
            OperationId = RouteDirectives.GetText(directive, "name") ?? definition.Name.Value,
            Method = method,
            Path = path,
            Select = select,
            Guards = [.. Enumerable.Range(0, Math.Max(0, select.Length - 1)).Where(index => HasSwitch(select[..(index + 1)]))],
            Operation = operation,
            Binder = new BinderCompiler(schema, names, Report).Compile(operation, directive, path, page),
            Demand = new Demand([.. ReadDemands()]),
            Status = HttpMethods.IsDelete(method)
                ? StatusCodes.Status204NoContent
                : RouteDirectives.GetNumber(directive, "status", StatusCodes.Status200OK),
            Location = location,
            Variants = ReadVariants(select, location),
            IsList = isList,
            Links = isList && page is not null && select is [.., _, PageMarks.Items] ? new PageLinks(options.PublicOrigin) : null,
            Controls = select.Length == 0 ? null : ReadControls(directive, select),
            Payload = definition.Operation == OperationType.Mutation ? ReadPayload(directive) : null,
            Feed = ReadFeed(directive, path.Text),
            Deprecation = ReadDeprecation(),
            TakesForms = RouteDirectives.Find(definition.Directives, RouteDirectives.Form) is not null,
            Message = ReadMessage(),
            CacheControl = HttpMethods.IsGet(method) ? ReadCaching() : CacheHeaders.NoStore,
        };
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
            ? Encoding.UTF8.GetBytes($$"""{"message":"{{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}}"}""")
            : null;

    private string ReadCaching() =>
        RouteDirectives.Find(operation.Definition.Directives, RouteDirectives.Cached) is { } cached
            ? CacheHeaders.Public(RouteDirectives.GetNumber(cached, "seconds", 0))
            : CacheHeaders.NoStore;

    /// <summary>The answer with other members; null where there is none that is made of members.</summary>
    private RouteVariants? ReadVariants(string[] select, LocationTemplate? location)
    {
        var directives = operation.Definition.Directives;
        var text = new VariantText(operation.Definition, select);
        if (RouteDirectives.Find(directives, RouteDirectives.Feed) is not null
            || RouteDirectives.Find(directives, RouteDirectives.Message) is not null
            || text.FindAnswer()?.SelectionSet is not { } selections
            || _fields.Find(select)?.Field.Type.NamedType() is not ObjectType type)
        {
            return null;
        }

        return new RouteVariants(Workshop, text, type, () => Shapes.Read([selections], type)) { LocationMembers = location?.Members ?? [] };
    }

    private Deprecation? ReadDeprecation()
    {
        if (RouteDirectives.Find(operation.Definition.Directives, RouteDirectives.Sunset) is not { } sunset)
        {
            return null;
        }

        if (TryReadDay(sunset, "since", out var since) && TryReadDay(sunset, "lastDay", out var lastDay))
        {
            return new Deprecation(since, lastDay, RouteDirectives.GetText(sunset, "message")!, CurrentVersion); // The declaration requires it.
        }

        Report(sunset, Messages.WrongDay);
        return null;
    }

    private static bool TryReadDay(DirectiveNode directive, string argument, out DateOnly day) =>
        DateOnly.TryParseExact(RouteDirectives.GetText(directive, argument), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

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
