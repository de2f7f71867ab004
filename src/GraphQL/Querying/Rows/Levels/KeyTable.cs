using System.Globalization;
using System.Text;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>The keys of the parents of a level: each key is one list, whatever the number of places that show it.</summary>
internal abstract class KeyTable
{
    /// <summary>The number of keys.</summary>
    public abstract int Count { get; }

    /// <summary>A table for keys of a CLR type.</summary>
    /// <exception cref="NotSupportedException">Keys of that type are not known.</exception>
    public static KeyTable Create(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var key when key == typeof(Guid) => new GuidKeys(),
        var key when key == typeof(string) => new TextKeys(),
        var key when key == typeof(int) || key == typeof(long) || key == typeof(short) => new NumberKeys(key),
        var key => throw new NotSupportedException(Messages.UnsupportedKey(key)),
    };

    /// <summary>For each list the first place that shows it.</summary>
    public List<RowOwner> Owners { get; } = [];

    /// <summary>Adds the key of a parent row.</summary>
    /// <returns>The position of its list; a key that was there already keeps its own.</returns>
    public abstract int Add(RowReader row, int ordinal, RowOwner owner);

    /// <summary>Adds a key that is known already.</summary>
    /// <param name="key">A value of the table's CLR type.</param>
    public abstract void Add(object key);

    /// <summary>The position of the list that a row belongs to; -1 when no parent has that key.</summary>
    public abstract int Find(RowReader row, int ordinal);

    /// <summary>The keys as a typed array, for the statement.</summary>
    public abstract object ToArray();

    /// <summary>The only key, for statements with a single parent.</summary>
    public abstract object Single();

    private abstract class Keys<T> : KeyTable
        where T : notnull
    {
        private readonly Dictionary<T, int> _positions = [];
        private T? _last;
        private int _lastPosition = -1;

        protected List<T> Values { get; } = [];

        public override int Count => Values.Count;

        public override int Add(RowReader row, int ordinal, RowOwner owner)
        {
            var key = Read(row, ordinal);
            if (!_positions.TryGetValue(key, out var position))
            {
                position = Values.Count;
                _positions.Add(key, position);
                Values.Add(key);
                Owners.Add(owner);
            }

            return position;
        }

        public override void Add(object key)
        {
            var own = Convert(key);
            _positions.Add(own, Values.Count);
            Values.Add(own);
        }

        public override int Find(RowReader row, int ordinal)
        {
            var key = Read(row, ordinal);
            // Rows of one parent tend to come together.
            if (_lastPosition < 0 || !EqualityComparer<T>.Default.Equals(key, _last))
            {
                _lastPosition = _positions.GetValueOrDefault(key, -1);
                _last = key;
            }

            return _lastPosition;
        }

        public override object ToArray() => Values.ToArray();

        public override object Single() => Values[0];

        protected abstract T Read(RowReader row, int ordinal);

        protected virtual T Convert(object key) => (T)key;
    }

    private sealed class GuidKeys : Keys<Guid>
    {
        protected override Guid Read(RowReader row, int ordinal) => row.GetGuid(ordinal);
    }

    private sealed class TextKeys : Keys<string>
    {
        protected override string Read(RowReader row, int ordinal) => row.TryGetText(ordinal, out var text) ? Encoding.UTF8.GetString(text) : "";
    }

    private sealed class NumberKeys(Type type) : Keys<long>
    {
        public override object ToArray()
        {
            var array = Array.CreateInstance(type, Values.Count);
            for (var i = 0; i < Values.Count; i++)
            {
                array.SetValue(System.Convert.ChangeType(Values[i], type, CultureInfo.InvariantCulture), i);
            }

            return array;
        }

        public override object Single() => System.Convert.ChangeType(Values[0], type, CultureInfo.InvariantCulture);

        protected override long Read(RowReader row, int ordinal) => row.GetInt64(ordinal);

        protected override long Convert(object key) => System.Convert.ToInt64(key, CultureInfo.InvariantCulture);
    }
}

/// <summary>A place on a row.</summary>
/// <param name="Slot">The slot of the row.</param>
/// <param name="Place">The place in the row's template.</param>
internal readonly record struct RowOwner(int Slot, int Place);
