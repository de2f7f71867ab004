using System.Runtime.InteropServices;
using System.Text;

namespace PyDotOrg.GraphQL.Language;

/// <summary>
/// Strings for the names of all documents. The same few hundred names come again and again, so that nearly every one is
/// found. The table has a fixed number of places, a newcomer takes the place of what was there: nobody can make it grow.
/// Threads share it without a lock; the worst of a race is a string made twice.
/// </summary>
internal static class NameTable
{
    private const int SlotBits = 11;
    private const int MaxLength = 64;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private static readonly string?[] Slots = new string?[1 << SlotBits];

    /// <summary>The string of an ASCII name, not empty.</summary>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > MaxLength)
        {
            return Encoding.ASCII.GetString(name);
        }

        ref var slot = ref Slots[SlotOf(name)];
        var known = slot;
        if (known is not null && known.Length == name.Length && Ascii.Equals(name, known))
        {
            return known;
        }

        return slot = Encoding.ASCII.GetString(name);
    }

    /// <summary>Mixes the length with the first and the last eight bytes; names that differ in between share a place.</summary>
    private static int SlotOf(ReadOnlySpan<byte> name)
    {
        ulong first;
        ulong last;
        if (name.Length >= sizeof(ulong))
        {
            first = MemoryMarshal.Read<ulong>(name);
            last = MemoryMarshal.Read<ulong>(name[^sizeof(ulong)..]);
        }
        else if (name.Length >= sizeof(uint))
        {
            first = MemoryMarshal.Read<uint>(name);
            last = MemoryMarshal.Read<uint>(name[^sizeof(uint)..]);
        }
        else
        {
            first = name[0] | ((uint)name[^1] << 8);
            last = name[name.Length / 2];
        }

        var mixed = (((first * Multiplier) ^ last) + (uint)name.Length) * Multiplier;
        return (int)(mixed >> (64 - SlotBits));
    }
}
