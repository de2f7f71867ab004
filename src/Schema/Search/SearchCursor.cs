using System.Globalization;
using System.Text;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>The cursors of hits: their positions. A rank is no key to continue after, for it changes with other rows.</summary>
internal static class SearchCursor
{
    /// <summary>The cursor of a position, counted from 0.</summary>
    public static string Format(int position) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(position.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The position behind a cursor; 0 when there is none.</summary>
    /// <exception cref="GraphQLException">It is no cursor of hits.</exception>
    public static int Behind(string? cursor)
    {
        if (cursor is null)
        {
            return 0;
        }

        Span<byte> digits = stackalloc byte[16];
        return Convert.TryFromBase64String(cursor, digits, out var length)
            && int.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            && position < int.MaxValue
            ? position + 1
            : throw new GraphQLException(ErrorBuilder.New()
                .SetMessage(Messages.InvalidCursor)
                .SetCode(ErrorCodes.Paging.InvalidCursor)
                .SetExtension("argument", "after")
                .SetExtension("cursor", cursor)
                .Build());
    }
}
