using System.Diagnostics;
using Xunit;

namespace PyDotOrg.Graph.Testing;

/// <summary>Waits for what happens beside a test. No wait is endless: one that is too long fails and says what did not happen.</summary>
public static class Wait
{
    /// <summary>How long a loaded machine may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Waits until something holds.</summary>
    /// <param name="holds">Looks whether it does; is asked again and again.</param>
    /// <param name="what">What is waited for, as a sentence, for the message of a test that fails.</param>
    public static Task UntilAsync(Func<bool> holds, string what) => UntilAsync(() => Task.FromResult(holds()), what);

    /// <inheritdoc cref="UntilAsync(Func{bool}, string)"/>
    public static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, $"Waited {Patience} in vain: {what}");
            await Task.Delay(1); // Yielding alone would keep a core from what is waited for.
        }
    }
}
