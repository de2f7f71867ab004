using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Introspection;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>Reads what a client selects of a list: the rows themselves, or the fields of a page and the rows in them.</summary>
/// <param name="context">What the statement is made for.</param>
/// <param name="level">Gathers what the statement must give.</param>
/// <param name="element">The CLR type of the elements.</param>
internal sealed class PageTemplateBuilder(TemplateContext context, LevelDraft level, Type element)
{
    private readonly List<(TemplateDraft Draft, bool IsNullable)> _faces = [];
    private bool _needsMore;
    private bool _needsCount;
    private bool _needsEnds;

    /// <summary>The templates of the rows, one for each field that shows rows, and whether null may stand for a row.</summary>
    public IReadOnlyList<(TemplateDraft Draft, bool IsNullable)> Faces => _faces;

    /// <summary>The form of the field's list.</summary>
    /// <param name="selection">The field.</param>
    /// <param name="pipeline">What is done with its list; null when nothing.</param>
    /// <param name="isSingle">Whether one row is shown rather than a list.</param>
    public PageTemplate Build(Selection selection, DataPipeline? pipeline, bool isSingle)
    {
        if (pipeline is { Paging: not PagingKind.None })
        {
            var members = Members(selection.GetSelectionSet((ObjectType)selection.Field.Type.NamedType()));
            return new PageTemplate
            {
                Form = PageForm.Page,
                Members = members,
                IsLifted = selection.IsLifted,
                NeedsRows = _faces.Count > 0 || _needsMore || _needsEnds,
                NeedsMore = _needsMore,
                NeedsCount = _needsCount,
                NeedsEnds = _needsEnds,
            };
        }

        AddFace(selection, context.ElementType, isSingle || !ElementType(selection).IsNonNull());
        return new PageTemplate { Form = isSingle ? PageForm.Single : PageForm.List };
    }

    private PageMember[] Members(SelectionSet set) =>
        [.. set.Selections.Where(selection => selection.IsIncluded(context.IncludeFlags)).Select(selection => Member(selection, set.Type))];

    private PageMember Member(Selection selection, ObjectType type)
    {
        if (ReferenceEquals(selection.Field, IntrospectionFields.TypeName))
        {
            return new PageMember { Kind = PageMemberKind.Literal, Selection = selection, Json = TypeName(type) };
        }

        return selection.Field.Binding switch
        {
            PagingField.Nodes or PagingField.Items => Rows(selection, context.ElementType),
            PagingField.Edges => Rows(selection, (ObjectType)selection.Field.Type.NamedType()),
            PagingField.PageInfo => PageInfo(selection),
            PagingField.TotalCount => Count(selection),
            _ => throw new NotSupportedException(Messages.UnsupportedPageField(selection.Field)),
        };
    }

    private PageMember Rows(Selection selection, ObjectType type)
    {
        AddFace(selection, type, !ElementType(selection).IsNonNull());
        return new PageMember { Kind = PageMemberKind.Rows, Selection = selection, Face = _faces.Count - 1 };
    }

    private void AddFace(Selection selection, ObjectType type, bool isNullable) =>
        _faces.Add((TemplateBuilder.Build(context, level, selection.GetSelectionSet(type), element, selection.IsLifted), isNullable));

    private PageMember Count(Selection selection)
    {
        _needsCount = true;
        return new PageMember { Kind = PageMemberKind.TotalCount, Selection = selection };
    }

    private PageMember PageInfo(Selection selection)
    {
        var type = (ObjectType)selection.Field.Type.NamedType();
        var members = selection.GetSelectionSet(type).Selections
            .Where(inner => inner.IsIncluded(context.IncludeFlags))
            .Select(inner => PageInfoMember(inner, type))
            .ToArray();
        return new PageMember { Kind = PageMemberKind.PageInfo, Selection = selection, Members = members };
    }

    private PageMember PageInfoMember(Selection selection, ObjectType type)
    {
        if (ReferenceEquals(selection.Field, IntrospectionFields.TypeName))
        {
            return new PageMember { Kind = PageMemberKind.Literal, Selection = selection, Json = TypeName(type) };
        }

        var kind = selection.Field.Binding switch
        {
            PagingField.HasNextPage => PageMemberKind.HasNextPage,
            PagingField.HasPreviousPage => PageMemberKind.HasPreviousPage,
            PagingField.StartCursor => PageMemberKind.StartCursor,
            PagingField.EndCursor => PageMemberKind.EndCursor,
            _ => throw new NotSupportedException(Messages.UnsupportedPageField(selection.Field)),
        };
        _needsMore |= kind is PageMemberKind.HasNextPage or PageMemberKind.HasPreviousPage;
        _needsEnds |= kind is PageMemberKind.StartCursor or PageMemberKind.EndCursor;
        return new PageMember { Kind = kind, Selection = selection };
    }

    private static IType ElementType(Selection selection) => ((ListType)selection.Field.Type.NullableType()).ElementType;

    private static byte[] TypeName(ObjectType type)
    {
        using var writer = new JsonWriter();
        writer.WriteString(type.Name);
        return writer.WrittenSpan.ToArray();
    }
}
