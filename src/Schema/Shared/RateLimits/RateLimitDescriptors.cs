using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.RateLimits;

/// <summary>What root fields say of their tiers; what is understood is not said.</summary>
internal static class RateLimitDescriptors
{
    /// <summary>The tier of a field of queries.</summary>
    public static IObjectFieldDescriptor Reading(this IObjectFieldDescriptor field, RateLimitTier tier) =>
        tier == RateLimitTier.Low ? field : field.Directive(new RateLimitAttribute(tier));

    /// <summary>The tier of a mutation.</summary>
    public static IObjectFieldDescriptor Writing(this IObjectFieldDescriptor field, RateLimitTier tier) =>
        tier == RateLimitTier.High ? field : field.Directive(new RateLimitAttribute(tier));
}
