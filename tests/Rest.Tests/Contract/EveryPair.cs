namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Each text of a list with each of another.</summary>
internal sealed class EveryPair : TheoryData<string, string>
{
    public EveryPair(string[] first, string[] second)
    {
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                Add(one, other);
            }
        }
    }
}
