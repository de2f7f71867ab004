using System.Linq.Expressions;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>
/// Keeps what was last made of a rule of visibility. Most callers are of one kind, and the rule of a kind is one object; what
/// is made of the rule of a single caller is not worth keeping.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TMade">What is made.</typeparam>
internal sealed class RuleCache<T, TMade>
    where TMade : class
{
    private volatile Entry? _last;

    /// <summary>What was made of a rule, or is now.</summary>
    /// <param name="rule">The rule; null when everything is visible.</param>
    /// <param name="make">Makes it.</param>
    public TMade GetOrAdd(Expression<Func<T, bool>>? rule, Func<Expression<Func<T, bool>>?, TMade> make)
    {
        if (_last is { } last && ReferenceEquals(last.Rule, rule))
        {
            return last.Made;
        }

        var made = make(rule);
        _last = new Entry(rule, made);
        return made;
    }

    private sealed record Entry(Expression<Func<T, bool>>? Rule, TMade Made);
}
