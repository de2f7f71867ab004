using System.Linq.Expressions;
using System.Text;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>Puts the template of a selection set together and asks the statement for what it needs.</summary>
internal sealed partial class TemplateBuilder
{
    private readonly TemplateContext _context;
    private readonly LevelDraft _level;
    private readonly TemplateDraft _draft = new();
    private readonly Dictionary<int, (LambdaExpression Path, HashSet<string>? Members)> _materialized = [];
    private readonly ParameterExpression _element;

    private TemplateBuilder(TemplateContext context, LevelDraft level, Type element)
    {
        _context = context;
        _level = level;
        _element = Expression.Parameter(element, "e");
    }

    /// <summary>The template of the rows of a list.</summary>
    /// <param name="context">What the statement is made for.</param>
    /// <param name="level">Gathers what the statement must give.</param>
    /// <param name="set">The selection set of a row: of an element, or of an edge around it.</param>
    /// <param name="element">The CLR type of the elements.</param>
    /// <param name="isLifted">Whether a row is the value of its only field rather than an object.</param>
    public static TemplateDraft Build(TemplateContext context, LevelDraft level, SelectionSet set, Type element, bool isLifted)
    {
        var builder = new TemplateBuilder(context, level, element);
        var root = new RowObject { Type = set.Type, Parent = -1 };
        builder.AddObject(root, set, Expression.Lambda(builder._element, builder._element), new ObjectForm(-1, isLifted));
        foreach (var (index, (path, members)) in builder._materialized)
        {
            var columns = new ObjectColumns(context.Backend, level.AddColumn);
            builder._draft.Materialize(index, columns.Draft(path, members));
        }

        return builder._draft;
    }

    private void AddObject(RowObject item, SelectionSet set, LambdaExpression path, ObjectForm form)
    {
        var index = _draft.StartObject(item, form.Indicator);
        var isFirst = true;
        if (!form.IsLifted)
        {
            _draft.Literal("{");
        }

        foreach (var selection in set.Selections)
        {
            if (!selection.IsIncluded(_context.IncludeFlags) || (form.IsLifted && !isFirst))
            {
                continue;
            }

            if (!form.IsLifted)
            {
                _draft.Literal(isFirst ? "" : ",");
                _draft.Literal(Encoding.UTF8.GetString(selection.NameJson));
            }

            isFirst = false;
            AddField(selection, index, item, path);
        }

        if (!form.IsLifted)
        {
            _draft.Literal("}");
        }

        _draft.EndObject(index);
    }

    private void AddField(Selection selection, int index, RowObject item, LambdaExpression path)
    {
        if (_context.Denials.TryGetValue(selection, out var denial))
        {
            _draft.Add(new RowOp { Prefix = [], Kind = RowOpKind.Denied, Leaf = Leaf(selection, index, denial) });
            return;
        }

        switch (FieldForms.Of(selection))
        {
            case FieldForm.TypeName:
                AddTypeName(selection, item.Type);
                break;
            case FieldForm.Cursor:
                _draft.Add(new RowOp { Prefix = [], Kind = RowOpKind.Cursor, Leaf = Leaf(selection, index) });
                _context.NeedsCursors = true;
                break;
            case FieldForm.Node:
                AddNode(selection, index, path);
                break;
            case FieldForm.Leaf:
                AddLeaf(selection, index, path);
                break;
            case FieldForm.Object when TrySplitObject(selection, path, out var inner, out var indicator):
                AddRelated(selection, index, inner, indicator);
                break;
            case FieldForm.List:
                AddList(selection, index, item.Type, path);
                break;
            default:
                AddMemoryField(selection, index, path);
                break;
        }
    }

    private void AddTypeName(Selection selection, ObjectType type)
    {
        using var writer = new JsonWriter();
        writer.WriteString(type.Name);
        var json = writer.WrittenSpan.ToArray();
        if (selection.LeafFormat is { } format)
        {
            writer.Clear();
            format.Write(writer, json);
        }

        _draft.Literal(Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    private void AddMemoryField(Selection selection, int index, LambdaExpression path)
    {
        _draft.AddPlace(RowOpKind.Field, new RowPlace(RowPlaceKind.Field, index, selection, -1));
        var resolver = selection.Field.Resolver;
        var isKnown = resolver is { KnowsRequiredMembers: true, Authorization.Count: 0 };
        if (!_materialized.TryGetValue(index, out var so))
        {
            so = (path, []);
        }

        if (!isKnown)
        {
            so.Members = null;
        }

        so.Members?.UnionWith(resolver!.RequiredMembers); // Known members are those of a resolver.
        _materialized[index] = so;
    }

    private static RowLeaf Leaf(Selection selection, int index, GraphQLError? denial = null) => new()
    {
        Denial = denial,
        Selection = selection,
        Object = index,
        IsNullable = !selection.Field.Type.IsNonNull(),
    };

    /// <summary>How an object stands in its row.</summary>
    /// <param name="Indicator">The column that says whether it is there; -1 when it always is.</param>
    /// <param name="IsLifted">Whether it is the value of its only field.</param>
    private readonly record struct ObjectForm(int Indicator, bool IsLifted);
}
