namespace PyDotOrg.GraphQL;

/// <summary>
/// The number of insertions, deletions, replacements and swaps of neighbours between two names
/// (optimal string alignment). A difference in case only counts as one edit, whatever its length.
/// </summary>
internal sealed class LexicalDistance(string input)
{
    private readonly string inputLower = input.ToLowerInvariant();
    private int[] twoAbove = new int[input.Length + 1];
    private int[] above = new int[input.Length + 1];
    private int[] current = new int[input.Length + 1];

    /// <summary>The distance to an option, or null when it is greater than the threshold.</summary>
    public int? Measure(string option, int threshold)
    {
        if (input == option)
        {
            return 0;
        }

        var optionLower = option.ToLowerInvariant();
        if (inputLower == optionLower)
        {
            return 1;
        }

        if (Math.Abs(inputLower.Length - optionLower.Length) > threshold)
        {
            return null;
        }

        for (var column = 0; column <= inputLower.Length; column++)
        {
            above[column] = column;
        }

        for (var row = 1; row <= optionLower.Length; row++)
        {
            if (FillRow(optionLower, row) > threshold)
            {
                return null;
            }

            (twoAbove, above, current) = (above, current, twoAbove);
        }

        return above[inputLower.Length] <= threshold ? above[inputLower.Length] : null;
    }

    private int FillRow(string option, int row)
    {
        var smallest = current[0] = row;
        for (var column = 1; column <= inputLower.Length; column++)
        {
            var same = option[row - 1] == inputLower[column - 1];
            var best = Math.Min(Math.Min(above[column], current[column - 1]) + 1, above[column - 1] + (same ? 0 : 1));
            if (row > 1 && column > 1 && option[row - 1] == inputLower[column - 2] && option[row - 2] == inputLower[column - 1])
            {
                best = Math.Min(best, twoAbove[column - 2] + 1);
            }

            smallest = Math.Min(smallest, best);
            current[column] = best;
        }

        return smallest;
    }
}
