using System.Text;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>A template while it is put together: its columns are numbered as they are asked for, not as the statement gives them.</summary>
internal sealed class TemplateDraft
{
    private readonly List<RowOp> _ops = [];
    private readonly List<RowObject> _objects = [];
    private readonly List<RowPlace> _places = [];
    private readonly Dictionary<int, MaterializerDraft> _materializers = [];
    private readonly StringBuilder _pending = new();

    /// <summary>The number of steps so far.</summary>
    public int OpCount => _ops.Count;

    /// <summary>Adds fixed text.</summary>
    public void Literal(string text) => _pending.Append(text);

    /// <summary>Adds a step behind the fixed text so far.</summary>
    public void Add(RowOp op)
    {
        _ops.Add(op with { Prefix = Encoding.UTF8.GetBytes(_pending.ToString()) });
        _pending.Clear();
    }

    /// <summary>Begins an object.</summary>
    /// <param name="item">The object.</param>
    /// <param name="indicator">The column that is null or false when the object is missing; -1 when it never is.</param>
    /// <returns>The position of the object.</returns>
    public int StartObject(RowObject item, int indicator)
    {
        var index = _objects.Count;
        item.FirstPlace = _places.Count;
        _objects.Add(item);
        _places.Add(new RowPlace(RowPlaceKind.ObjectStart, index, null, -1));
        Add(new RowOp { Prefix = [], Kind = RowOpKind.ObjectStart, Index = index, Ordinal = indicator });
        return index;
    }

    /// <summary>Ends an object.</summary>
    public void EndObject(int index)
    {
        var item = _objects[index];
        _places.Add(new RowPlace(RowPlaceKind.ObjectEnd, index, null, -1));
        item.EndPlace = _places.Count;
        item.EndOp = _ops.Count;
        Add(new RowOp { Prefix = [], Kind = RowOpKind.ObjectEnd, Index = index });
    }

    /// <summary>Leaves a place open.</summary>
    public void AddPlace(RowOpKind op, RowPlace place)
    {
        Add(new RowOp { Prefix = [], Kind = op, Index = _places.Count, Ordinal = -1 });
        _places.Add(place);
    }

    /// <summary>Asks for an object in memory.</summary>
    public void Materialize(int index, MaterializerDraft draft) => _materializers.Add(index, draft);

    /// <summary>The template for a statement whose columns are known.</summary>
    /// <param name="columns">Where the columns stand that were asked for.</param>
    /// <param name="isNullable">Whether null may stand for a row.</param>
    public RowTemplate Bind(IReadOnlyList<StatementColumn> columns, bool isNullable)
    {
        Add(new RowOp { Prefix = [], Kind = RowOpKind.Literal });
        foreach (var (index, draft) in _materializers)
        {
            _objects[index].Materializer = draft.Compile(columns);
        }

        return new RowTemplate
        {
            Ops = [.. _ops.Select(op => Bind(op, columns))],
            Objects = [.. _objects],
            Places = [.. _places],
            HasOpenPlaces = _places.Exists(place => place.Kind is RowPlaceKind.ChildList or RowPlaceKind.Field),
            IsNullable = isNullable,
        };
    }

    private static RowOp Bind(RowOp op, IReadOnlyList<StatementColumn> columns) => op.Kind switch
    {
        RowOpKind.Literal or RowOpKind.Cursor or RowOpKind.Denied or RowOpKind.ObjectEnd or RowOpKind.ChildList or RowOpKind.Field => op,
        _ when op.Ordinal < 0 => op,
        _ => op with { Ordinal = columns[op.Ordinal].Ordinal, MayBeNull = columns[op.Ordinal].IsNullable },
    };
}
