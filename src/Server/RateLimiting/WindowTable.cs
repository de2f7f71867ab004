namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>
/// Some of the windows in memory: a hash table whose entries stand in the order in which they end, which is that in which
/// they began. So the first one is what a new window takes the place of, when it has ended or when there is no more room.
/// </summary>
/// <param name="length">How long a window is, in milliseconds.</param>
/// <param name="capacity">The most windows.</param>
internal sealed class WindowTable(long length, int capacity)
{
    private const int None = -1;
    private const int FirstSize = 64;
    private const int EntryBytes = 56;

    private readonly Lock _gate = new();
    private Entry[] _entries = [];
    private int[] _heads = [];
    private int _count;
    private int _first = None;
    private int _last = None;

    /// <summary>How many windows there are.</summary>
    public int Count => _count;

    /// <summary>How many bytes they take.</summary>
    public long Bytes => ((long)_entries.Length * EntryBytes) + ((long)_heads.Length * sizeof(int));

    /// <summary>See <see cref="IWindowStore.TakeAsync"/>.</summary>
    public Taking Take(in CallerKey caller, uint hash, Toll toll, Quota quota, long now)
    {
        lock (_gate)
        {
            var result = Look(caller, hash, toll.Charges[0], quota, now);
            for (var i = 1; i < toll.Charges.Length; i++)
            {
                result = result.Or(Look(caller, hash, toll.Charges[i], quota, now));
            }

            if (result.IsGranted)
            {
                foreach (var charge in toll.Charges)
                {
                    Take(caller, hash, charge, now);
                }
            }

            return result;
        }
    }

    /// <summary>What taking permits out of one window would come to.</summary>
    private Taking Look(in CallerKey caller, uint hash, Charge charge, Quota quota, long now)
    {
        var index = Find(caller, hash, charge.Kind);
        var isOpen = index != None && IsOpen(_entries[index], now);
        var left = quota.LimitOf(charge.Kind) - (isOpen ? _entries[index].Taken : 0);
        return new Taking(
            left >= charge.Permits,
            charge.Kind,
            left >= charge.Permits ? left - charge.Permits : Math.Max(left, 0),
            isOpen ? _entries[index].EndsAt : now + length);
    }

    private void Take(in CallerKey caller, uint hash, Charge charge, long now)
    {
        var index = Find(caller, hash, charge.Kind);
        if (index == None)
        {
            index = Add(caller, hash, charge.Kind, now);
            Append(index);
        }
        else if (!IsOpen(_entries[index], now))
        {
            Unlink(index);
            Append(index);
        }
        else
        {
            _entries[index].Taken += charge.Permits;
            return;
        }

        _entries[index].Taken = charge.Permits;
        _entries[index].EndsAt = now + length;
    }

    /// <summary>A window that ends later than one that begins now was begun by a clock that has been set back since.</summary>
    private bool IsOpen(in Entry entry, long now) => entry.EndsAt > now && entry.EndsAt - now <= length;

    private int Find(in CallerKey caller, uint hash, WindowKind kind)
    {
        if (_heads.Length == 0)
        {
            return None;
        }

        var index = _heads[PlaceOf(hash, kind)] - 1;
        while (index != None && !(_entries[index].Kind == kind && _entries[index].Caller == caller))
        {
            index = _entries[index].Next;
        }

        return index;
    }

    private int Add(in CallerKey caller, uint hash, WindowKind kind, long now)
    {
        int index;
        if (_first != None && (_count == capacity || !IsOpen(_entries[_first], now)))
        {
            index = _first;
            Unlink(index);
            Remove(index);
        }
        else
        {
            EnsureRoom();
            index = _count++;
        }

        _entries[index] = new Entry { Caller = caller, Kind = kind, Hash = hash };
        Insert(index);
        return index;
    }

    private void EnsureRoom()
    {
        if (_count < _entries.Length)
        {
            return;
        }

        var size = Math.Min(capacity, Math.Max(FirstSize, _entries.Length * 2));
        Array.Resize(ref _entries, size);
        _heads = new int[size];
        for (var index = 0; index < _count; index++)
        {
            Insert(index);
        }
    }

    private int PlaceOf(uint hash, WindowKind kind) => (int)((hash + (uint)kind) % (uint)_heads.Length);

    /// <summary>Puts an entry into the chain of its hash. The heads are counted from 1, so that new ones are empty.</summary>
    private void Insert(int index)
    {
        ref var head = ref _heads[PlaceOf(_entries[index].Hash, _entries[index].Kind)];
        _entries[index].Next = head - 1;
        head = index + 1;
    }

    private void Remove(int index)
    {
        ref var head = ref _heads[PlaceOf(_entries[index].Hash, _entries[index].Kind)];
        if (head - 1 == index)
        {
            head = _entries[index].Next + 1;
            return;
        }

        var before = head - 1;
        while (_entries[before].Next != index)
        {
            before = _entries[before].Next;
        }

        _entries[before].Next = _entries[index].Next;
    }

    private void Append(int index)
    {
        _entries[index].Before = _last;
        _entries[index].Behind = None;
        if (_last == None)
        {
            _first = index;
        }
        else
        {
            _entries[_last].Behind = index;
        }

        _last = index;
    }

    private void Unlink(int index)
    {
        var (before, behind) = (_entries[index].Before, _entries[index].Behind);
        if (before == None)
        {
            _first = behind;
        }
        else
        {
            _entries[before].Behind = behind;
        }

        if (behind == None)
        {
            _last = before;
        }
        else
        {
            _entries[behind].Before = before;
        }
    }

    private struct Entry
    {
        public CallerKey Caller;
        public long EndsAt;
        public uint Hash;
        public int Taken;
        public int Next;
        public int Before;
        public int Behind;
        public WindowKind Kind;
    }
}
