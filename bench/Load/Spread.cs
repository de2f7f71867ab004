using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>What a figure was in several rounds.</summary>
/// <param name="Lowest">In the round where it was lowest.</param>
/// <param name="Median">In the middle.</param>
/// <param name="Highest">In the round where it was highest.</param>
internal readonly record struct Spread(double Lowest, double Median, double Highest)
{
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new Spread(sorted[0], sorted[sorted.Length / 2], sorted[^1]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:F2} ({Lowest:F2} to {Highest:F2})");
}
