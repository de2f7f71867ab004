using PyDotOrg.GraphQL.Types.Annotations;

namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>What a paged field asks for.</summary>
/// <param name="Kind">The form of the pages.</param>
/// <param name="FieldName">The name of the field.</param>
/// <param name="Name">The name of the pages without suffix; null when it follows from the field or the items.</param>
/// <param name="Item">The shape of one item.</param>
/// <param name="Options">The limits of the field.</param>
/// <param name="Origin">The member of the field.</param>
internal sealed record PageRequest(
    PagingKind Kind, string FieldName, string? Name, TypeShape Item, PagingOptions Options, SchemaOrigin Origin);

/// <summary>Makes connections and collection segments (contract: Hot Chocolate, sections 2.2 and 2.4).</summary>
internal sealed class PageTypes(SchemaDraft draft)
{
    private readonly Dictionary<string, (IType Item, bool HasCount)> _made = new(StringComparer.Ordinal);

    /// <summary>The type of a paged field; fields with the same name and the same items share it.</summary>
    public ObjectType Create(PageRequest request)
    {
        var item = request.Item.Wrap(draft.Types.Output(request.Item.InnermostType, request.Origin));
        var isNamedByField = request.Kind == PagingKind.Offset || request.Options.InferConnectionNameFromField;
        var stem = request.Name ?? NamingConventions.UpperFirst(isNamedByField ? request.FieldName : item.NamedType().Name);
        var name = stem + (request.Kind == PagingKind.Offset ? "CollectionSegment" : "Connection");
        var form = (item, request.Options.IncludeTotalCount);
        if (!_made.TryAdd(name, form) && !_made[name].Equals(form))
        {
            draft.Errors.Add(Annotations.Messages.DifferentPages(name), request.Origin);
        }

        return draft.Types.GetOrAdd(name, () => Complete(
            request.Kind == PagingKind.Offset ? Segment(name, item, request) : Connection(name, stem, item, request)));
    }

    /// <summary>Adds the fields of the classes that extend the type.</summary>
    private ObjectType Complete(ObjectType type)
    {
        draft.Types.CompleteLater(() =>
        {
            var extensions = draft.Extensions.Of(type.RuntimeType, type.Name);
            var members = new FieldSources([]);
            members.Extend(extensions, draft.Errors);
            IReadOnlyList<Authorization.AuthorizeRule> rules = [.. extensions.SelectMany(each => each.Annotations.Authorization)];
            var scope = new FieldScope(type, type.RuntimeType, rules);
            type.Fields = NamedElements.Create<OutputField>(
                [.. type.Fields, .. members.All.Select(source => draft.Fields.Create(source, scope))]);
        });
        return type;
    }

    private ObjectType Connection(string name, string stem, IType item, PageRequest request)
    {
        var edgeName = $"{stem}Edge";
        var edge = draft.Types.GetOrAdd(edgeName, () => Complete(new ObjectType
        {
            Name = edgeName,
            RuntimeType = typeof(Edge<>).MakeGenericType(request.Item.Type),
            Description = "An edge in a connection.",
            Origins = [request.Origin],
            Fields = [PageFields.Cursor(), PageFields.Node(item)],
        }));
        List<OutputField> fields = [PageFields.PageInfo(PageInfo()), PageFields.Edges(edge)];
        if (request.Options.IncludeNodesField)
        {
            fields.Add(PageFields.Nodes(item));
        }

        if (request.Options.IncludeTotalCount)
        {
            fields.Add(PageFields.TotalCount("Identifies the total count of items in the connection."));
        }

        return new ObjectType
        {
            Name = name,
            RuntimeType = typeof(Connection<>).MakeGenericType(request.Item.Type),
            Description = "A connection to a list of items.",
            Origins = [request.Origin],
            Fields = NamedElements.Create<OutputField>([.. fields]),
        };
    }

    private ObjectType Segment(string name, IType item, PageRequest request)
    {
        List<OutputField> fields = [PageFields.SegmentInfo(SegmentInfo()), PageFields.Items(item)];
        if (request.Options.IncludeTotalCount)
        {
            fields.Add(PageFields.TotalCount("Identifies the total count of items in the list."));
        }

        return new ObjectType
        {
            Name = name,
            RuntimeType = typeof(CollectionSegment<>).MakeGenericType(request.Item.Type),
            Description = "A segment of a collection.",
            Origins = [request.Origin],
            Fields = NamedElements.Create<OutputField>([.. fields]),
        };
    }

    private ObjectType PageInfo() => draft.Types.GetOrAdd("PageInfo", () => new ObjectType
    {
        Name = "PageInfo",
        RuntimeType = typeof(PageInfo),
        Description = "Information about pagination in a connection.",
        Fields = PageFields.OfPageInfo(),
    });

    private ObjectType SegmentInfo() => draft.Types.GetOrAdd("CollectionSegmentInfo", () => new ObjectType
    {
        Name = "CollectionSegmentInfo",
        RuntimeType = typeof(CollectionSegmentInfo),
        Description = "Information about the offset pagination.",
        Fields = PageFields.OfSegmentInfo(),
    });
}
