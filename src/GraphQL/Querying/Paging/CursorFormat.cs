using System.Buffers.Binary;
using System.Buffers.Text;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.GraphQL.Querying.Paging;

/// <summary>
/// The cursors of one list in one order: a check of four bytes and the values of the order keys, in base64 for URLs. The
/// check covers field, order and values, so that a cursor of another list, or one that was tampered with, is refused.
/// It is no secret: what a cursor can say, a filter could say as well, and
/// <see cref="Sorting.GuardedOrder"/> keeps what is guarded out.
/// </summary>
internal sealed class CursorFormat
{
    /// <summary>No cursor of ours is longer; longer texts are not even decoded.</summary>
    private const int MaxLength = 4096;

    private const int CheckSize = sizeof(uint);
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    private readonly uint _seed;
    private readonly CursorKey[] _keys;

    /// <summary>The format of a list.</summary>
    /// <param name="coordinate">The schema coordinate of the field.</param>
    /// <param name="order">The total order of the list.</param>
    public CursorFormat(string coordinate, IReadOnlyList<OrderKey> order)
    {
        _keys = [.. order.Select(key => new CursorKey(key.Selector.ReturnType))];
        _seed = order.Aggregate(Hash(HashStart, coordinate), (hash, key) => Hash(hash, $"|{key.Selector.Body}|{key.IsDescending}"));
    }

    /// <summary>Writes the cursor of a row as a JSON string.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="row">The row.</param>
    /// <param name="ordinals">The columns of the order keys.</param>
    public void Write(JsonWriter writer, RowReader row, ReadOnlySpan<int> ordinals)
    {
        writer.WriteByte((byte)'"');
        var start = writer.Length;
        writer.WriteRaw([0, 0, 0, 0]);
        for (var i = 0; i < ordinals.Length; i++)
        {
            _keys[i].Write(writer, row, ordinals[i]);
        }

        var length = writer.Length - start;
        var check = Hash(_seed, writer.WrittenSpan[(start + CheckSize)..]);
        // Room first, then cut back: the bytes stay where they are and are encoded in place.
        writer.Reserve(Base64Url.GetEncodedLength(length));
        writer.Truncate(start);
        var span = writer.Reserve(Base64Url.GetEncodedLength(length));
        BinaryPrimitives.WriteUInt32LittleEndian(span, check);
        Base64Url.TryEncodeToUtf8InPlace(span, length, out var written);
        writer.Advance(written);
        writer.WriteByte((byte)'"');
    }

    /// <summary>Reads a cursor.</summary>
    /// <param name="cursor">The text as the client sent it.</param>
    /// <param name="values">The values of the order keys, nulls among them.</param>
    /// <returns>Whether it is a cursor of this list.</returns>
    public bool TryRead(string cursor, out object?[] values)
    {
        values = [];
        if (cursor.Length > MaxLength || !Base64Url.IsValid(cursor))
        {
            return false;
        }

        var bytes = Base64Url.DecodeFromChars(cursor).AsSpan();
        if (bytes.Length < CheckSize || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Hash(_seed, bytes[CheckSize..]))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = bytes[CheckSize..];
        var found = new object?[_keys.Length];
        for (var i = 0; i < found.Length; i++)
        {
            if (!_keys[i].TryRead(ref rest, out found[i]))
            {
                return false;
            }
        }

        values = found;
        return rest.IsEmpty;
    }

    private static uint Hash(uint hash, string text)
    {
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * HashFactor;
        }

        return hash;
    }

    private static uint Hash(uint hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            hash = (hash ^ value) * HashFactor;
        }

        return hash;
    }
}
