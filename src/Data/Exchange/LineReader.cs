namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Reads a file line by line; memory holds one line, which has a limit.</summary>
/// <param name="stream">The file.</param>
internal sealed class LineReader(Stream stream)
{
    private const byte LineFeed = (byte)'\n';
    private const int FirstSize = 64 * 1024;

    private byte[] buffer = new byte[FirstSize];
    private int start;
    private int end;

    /// <summary>How the last attempt to read a line ended.</summary>
    internal enum Outcome
    {
        /// <summary>There is a line.</summary>
        Line,

        /// <summary>All lines were read.</summary>
        End,

        /// <summary>The file ends within a line.</summary>
        Unfinished,

        /// <summary>The line is longer than lines may be.</summary>
        TooLong,
    }

    /// <summary>The line without its line feed; until the next one is read.</summary>
    internal ReadOnlyMemory<byte> Current { get; private set; }

    internal async ValueTask<Outcome> ReadAsync(CancellationToken cancellation)
    {
        var searched = 0;
        while (true)
        {
            var length = buffer.AsSpan(start + searched, end - start - searched).IndexOf(LineFeed);
            if (length >= 0)
            {
                Current = buffer.AsMemory(start, searched + length);
                start += searched + length + 1;
                return Outcome.Line;
            }

            searched = end - start;
            if (searched >= LineLimits.MaxLineBytes)
            {
                return Outcome.TooLong;
            }

            MakeRoom();
            var read = await stream.ReadAsync(buffer.AsMemory(end), cancellation);
            if (read == 0)
            {
                return searched == 0 ? Outcome.End : Outcome.Unfinished;
            }

            end += read;
        }
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, Math.Min(buffer.Length * 2, LineLimits.MaxLineBytes + 1));
        }
    }
}
