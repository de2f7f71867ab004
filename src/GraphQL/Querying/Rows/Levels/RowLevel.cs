using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>
/// The rows of one statement: their JSON in one buffer, and for each row where it stands, what it leaves open and which
/// list it belongs to. Rented for one operation; filled by one flow at a time.
/// </summary>
internal sealed partial class RowLevel : IRowSink
{
    private RowSlot[] _slots = [];
    private RowLink[] _links = [];
    private RowGap[] _gaps = [];
    private RowBucket[] _buckets = [];
    private int _slotCount;
    private int _linkCount;
    private int _gapCount;
    private int _bucketCount;

    /// <summary>What was compiled for the level.</summary>
    public LevelPlan Plan { get; private set; } = null!; // Set while the level is rented.

    /// <summary>The page that every list of the level shows.</summary>
    public LevelWindow Window { get; private set; }

    /// <summary>The levels of the lists on the rows; null where there was nothing to read.</summary>
    public RowLevel?[] Children { get; private set; } = [];

    /// <summary>The keys of the lists on the rows, for each child level.</summary>
    public KeyTable?[] ChildKeys { get; private set; } = [];

    /// <summary>Why a child level has no rows; null where it has.</summary>
    public IReadOnlyList<GraphQLError>?[] ChildErrors { get; private set; } = [];

    /// <summary>The number of lists.</summary>
    public int BucketCount => _bucketCount;

    private JsonWriter Buffer { get; } = new();

    private JsonWriter Cursors { get; } = new(256);

    private KeyTable? Keys { get; set; }

    private int FaceCount => Plan.Faces.Length;

    /// <summary>Prepares the level for a statement.</summary>
    /// <param name="plan">What was compiled.</param>
    /// <param name="window">The page that every list shows.</param>
    /// <param name="keys">The keys of the parents; null when there is one list.</param>
    public void Begin(LevelPlan plan, LevelWindow window, KeyTable? keys)
    {
        Plan = plan;
        Window = window;
        Keys = keys;
        _bucketCount = keys?.Count ?? 1;
        Ensure(ref _buckets, _bucketCount);
        _buckets.AsSpan(0, _bucketCount).Fill(new RowBucket { First = -1, Last = -1 });
        var children = plan.Children.Length;
        if (children > 0)
        {
            Children = new RowLevel?[children];
            ChildKeys = new KeyTable?[children];
            ChildErrors = new IReadOnlyList<GraphQLError>?[children];
        }
    }

    private static void Ensure<T>(ref T[] array, int count)
    {
        if (array.Length < count)
        {
            Array.Resize(ref array, Math.Max(count, Math.Max(4, array.Length * 2)));
        }
    }
}
