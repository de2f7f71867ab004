namespace PyDotOrg.GraphQL.CostAnalysis.Types;

/// <summary>Puts <c>@cost(weight:)</c> on an element of the schema; comes before the weight that the engine would give it.</summary>
/// <param name="weight">What the element costs.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property,
    Inherited = false)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>What the element costs.</summary>
    public double Weight { get; } = weight;
}
