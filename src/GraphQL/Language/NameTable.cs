using System.Runtime.InteropServices;
using System.Text;

namespace PyDotOrg.GraphQL.Language;

/// <summary>
/// Strings for the names of all documents. The same few hundred names come again and again, so that nearly every one is
/// found. The table has a fixed number of places, a newcomer takes the place of what was there: nobody can make it grow.
/// Threads share it without a lock, because entries never change; the worst of a race is a string made twice.
/// </summary>
internal static class NameTable
{
    private const int SlotBits = 11;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>The first and the last eight bytes are the whole of a name up to this length.</summary>
    private const int CoveredLength = 16;

    /// <summary>Longer names are rare and not kept.</summary>
    private const int MaxLength = 64;

    private static readonly Entry?[] Entries = new Entry?[1 << SlotBits];

    /// <summary>The string of an ASCII name, not empty.</summary>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > MaxLength)
        {
            return Encoding.ASCII.GetString(name);
        }

        var (first, last) = Ends(name);
        ref var slot = ref Entries[SlotOf(first, last, name.Length)];
        var entry = slot;
        if (entry is not null && entry.First == first && entry.Last == last && entry.Name.Length == name.Length
            && (name.Length <= CoveredLength || Ascii.Equals(name, entry.Name)))
        {
            return entry.Name;
        }

        slot = entry = new Entry(first, last, Encoding.ASCII.GetString(name));
        return entry.Name;
    }

    /// <summary>The ends of a name as numbers. Names of the same length and the same ends may differ only in between.</summary>
    private static (ulong First, ulong Last) Ends(ReadOnlySpan<byte> name)
    {
        if (name.Length >= sizeof(ulong))
        {
            return (MemoryMarshal.Read<ulong>(name), MemoryMarshal.Read<ulong>(name[^sizeof(ulong)..]));
        }

        if (name.Length >= sizeof(uint))
        {
            return (MemoryMarshal.Read<uint>(name), MemoryMarshal.Read<uint>(name[^sizeof(uint)..]));
        }

        return (name[0] | ((uint)name[^1] << 8), name[name.Length / 2]);
    }

    private static int SlotOf(ulong first, ulong last, int length) =>
        (int)(((((first * Multiplier) ^ last) + (uint)length) * Multiplier) >> (64 - SlotBits));

    private sealed class Entry(ulong first, ulong last, string name)
    {
        public readonly ulong First = first;
        public readonly ulong Last = last;
        public readonly string Name = name;
    }
}
