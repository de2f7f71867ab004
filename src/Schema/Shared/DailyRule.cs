using System.Linq.Expressions;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>A rule that is another one every day: the same expression for all callers of a day.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="make">Makes the rule of a day.</param>
internal sealed class DailyRule<T>(Func<DateOnly, Expression<Func<T, bool>>> make)
{
    private volatile Entry? _last;

    /// <summary>The rule of a day.</summary>
    public Expression<Func<T, bool>> On(DateOnly day)
    {
        if (_last is { } last && last.Day == day)
        {
            return last.Rule;
        }

        var rule = make(day);
        _last = new Entry(day, rule);
        return rule;
    }

    private sealed record Entry(DateOnly Day, Expression<Func<T, bool>> Rule);
}
