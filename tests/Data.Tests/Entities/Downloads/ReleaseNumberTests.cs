using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Tests.Entities.Downloads;

public sealed class ReleaseNumberTests
{
    [Theory]
    [InlineData("Python 3.14.0rc2", "3.14.0rc2", "3.14", 3_014_000_3_002, true)]
    [InlineData("Python 3.14.0", "3.14.0", "3.14", 3_014_000_9_000, false)]
    [InlineData("3.9", "3.9", "3.9", 3_009_000_9_000, false)]
    [InlineData("Python 1.6.0a1", "1.6.0a1", "1.6", 1_006_000_1_001, true)]
    [InlineData("Python 2.6.0c1", "2.6.0c1", "2.6", 2_006_000_3_001, true)]
    [InlineData("Python install manager 25.0b14", "25.0b14", "25.0", 25_000_000_2_014, true)]
    public void A_number_is_found_in_a_name(string name, string text, string series, long order, bool preRelease)
    {
        var number = ReleaseNumber.Find(name);

        Assert.NotNull(number);
        Assert.Equal((text, series, order, preRelease), (number.Text, number.Series, number.Order, number.IsPreRelease));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Python")]
    [InlineData("Python 3")]
    [InlineData("Python 3.1234.5")]
    [InlineData("Python 3.14.0.1")]
    public void A_name_without_a_version_number_has_none(string name) => Assert.Null(ReleaseNumber.Find(name));

    [Fact]
    public void Numbers_grow_from_alpha_to_final_and_from_9_to_10()
    {
        string[] grown = ["2.7.18", "3.9.0", "3.14.0a1", "3.14.0a2", "3.14.0b1", "3.14.0rc1", "3.14.0", "3.14.1", "3.100.0"];

        var orders = Array.ConvertAll(grown, text => ReleaseNumber.Find(text)?.Order);

        Assert.Equal(orders.Order(), orders);
        Assert.Equal(orders.Length, orders.Distinct().Count());
    }
}
