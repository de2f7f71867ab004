using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace PyDotOrg.GraphQL.Querying.Paging;

/// <summary>The cursors of lists in memory: the base64 form of the index in decimal (contract: Hot Chocolate, section 2.2).</summary>
internal static class IndexCursor
{
    private const int MaxDigits = 10;

    /// <summary>The cursor of an index, counted from 0.</summary>
    public static string Format(int index)
    {
        Span<byte> digits = stackalloc byte[MaxDigits];
        Utf8Formatter.TryFormat(index, digits, out var written);
        return Convert.ToBase64String(digits[..written]);
    }

    /// <summary>Reads a cursor.</summary>
    /// <returns>Whether the text is the cursor of an index.</returns>
    public static bool TryParse(string cursor, out int index)
    {
        Span<byte> digits = stackalloc byte[Base64.GetMaxDecodedFromUtf8Length(Base64.GetMaxEncodedToUtf8Length(MaxDigits))];
        index = 0;
        return cursor.Length <= Base64.GetMaxEncodedToUtf8Length(MaxDigits)
            && Convert.TryFromBase64String(cursor, digits, out var length)
            && int.TryParse(Encoding.ASCII.GetString(digits[..length]), NumberStyles.None, CultureInfo.InvariantCulture, out index);
    }
}
