using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>Whose windows are counted: an account, or the address of somebody without one.</summary>
/// <param name="High">The upper half of the number.</param>
/// <param name="Low">Its lower half.</param>
/// <param name="Space">What the number is of.</param>
internal readonly record struct CallerKey(ulong High, ulong Low, CallerSpace Space)
{
    private const int GuidBytes = 16;

    /// <summary>An account.</summary>
    public static CallerKey Of(Guid account)
    {
        var bytes = MemoryMarshal.AsBytes(new ReadOnlySpan<Guid>(in account));
        return new CallerKey(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]), CallerSpace.Account);
    }

    /// <summary>
    /// An address. One of version 4 counts whole, also when it is written as one of version 6; of version 6 the upper half counts,
    /// for the lower one is at its owner's will.
    /// </summary>
    /// <param name="address">The address; null when the connection has none, as over a socket of Unix.</param>
    public static CallerKey Of(IPAddress? address)
    {
        if (address is null)
        {
            return default;
        }

        Span<byte> bytes = stackalloc byte[GuidBytes];
        address.TryWriteBytes(bytes, out _);
        return address.AddressFamily == AddressFamily.InterNetwork ? OfVersion4(bytes)
            : address.IsIPv4MappedToIPv6 ? OfVersion4(bytes[12..])
            : new CallerKey(BinaryPrimitives.ReadUInt64BigEndian(bytes), 0, CallerSpace.Version6);
    }

    private static CallerKey OfVersion4(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt32BigEndian(bytes), 0, CallerSpace.Version4);
}

/// <summary>What the number of a caller is of.</summary>
internal enum CallerSpace : byte
{
    /// <summary>Nothing: the caller has neither account nor address.</summary>
    None,

    /// <summary>An account.</summary>
    Account,

    /// <summary>An address of version 4.</summary>
    Version4,

    /// <summary>A network of version 6, 64 bits.</summary>
    Version6,
}
