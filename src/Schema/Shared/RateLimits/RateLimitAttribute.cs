using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.RateLimits;

/// <summary>
/// The tier that a root field is counted in. Without the directive it is LOW for fields of queries and subscriptions, HIGH for
/// mutations.
/// </summary>
/// <param name="tier">The tier.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
[DirectiveType("FIELD_DEFINITION")]
public sealed class RateLimitAttribute(RateLimitTier tier) : DirectiveAttribute
{
    private const string Name = "rateLimit";

    /// <summary>A group of the strictest tier.</summary>
    /// <param name="tier">The strictest tier.</param>
    /// <param name="group">What is counted together with the field.</param>
    public RateLimitAttribute(RateLimitTier tier, RateLimitGroup group)
        : this(tier) => Group = group;

    /// <summary>The tier.</summary>
    public RateLimitTier Tier { get; } = tier;

    /// <summary>What is counted together, in the strictest tier.</summary>
    public RateLimitGroup? Group { get; }

    /// <summary>The tier of a root field, and its group in the strictest one.</summary>
    public static (RateLimitTier Tier, RateLimitGroup? Group) Of(OutputField field)
    {
        var usual = Default(field.DeclaringType?.Name == nameof(Mutation) ? OperationType.Mutation : OperationType.Query);
        var directive = field.Directives.FirstOrDefault(static each => each.Name == Name);
        return directive is null
            ? (usual, null)
            : (Read<RateLimitTier>(directive, "tier") ?? usual, Read<RateLimitGroup>(directive, "group"));
    }

    /// <summary>The tier of fields without the directive.</summary>
    /// <param name="kind">The operation whose root has them.</param>
    public static RateLimitTier Default(OperationType kind) => kind == OperationType.Mutation ? RateLimitTier.High : RateLimitTier.Low;

    private static T? Read<T>(AppliedDirective directive, string argument)
        where T : struct, Enum =>
        directive.Arguments.FirstOrDefault(each => each.Name.Value == argument)?.Value is EnumValueNode { Value: var value }
            ? Enum.Parse<T>(value, ignoreCase: true)
            : null;
}
