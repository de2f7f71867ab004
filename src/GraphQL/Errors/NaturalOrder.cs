namespace PyDotOrg.GraphQL;

/// <summary>Orders names by code unit, but runs of digits by the number they spell: <c>a2</c> stands before <c>a10</c>.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    private NaturalOrder()
    {
    }

    /// <summary>The one instance; it has no state.</summary>
    public static NaturalOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x;
        ReadOnlySpan<char> right = y;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var leftRun = DigitRun(left);
            var rightRun = DigitRun(right);
            if (leftRun == 0 || rightRun == 0)
            {
                if (left[0] != right[0])
                {
                    return left[0].CompareTo(right[0]);
                }

                left = left[1..];
                right = right[1..];
                continue;
            }

            var order = CompareNumbers(left[..leftRun], right[..rightRun]);
            if (order != 0)
            {
                return order;
            }

            left = left[leftRun..];
            right = right[rightRun..];
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int DigitRun(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length
            ? left.Length.CompareTo(right.Length)
            : left.SequenceCompareTo(right);
    }
}
