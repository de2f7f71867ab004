using System.Buffers.Binary;
using System.Net;
using PyDotOrg.Graph.Server.RateLimiting;
using static PyDotOrg.Graph.Server.Tests.RateLimiting.Windows;

namespace PyDotOrg.Graph.Server.Tests.RateLimiting;

public sealed class MemoryWindowsTests
{
    private const int Few = 16 * 64;

    [Fact]
    public void A_window_begins_with_the_first_request_and_refusals_do_not_make_it_longer()
    {
        var windows = new MemoryWindows(Minute, Few);

        for (var taken = 1; taken <= 5; taken++)
        {
            Assert.Equal(new Taking(true, WindowKind.Authentication, 5 - taken, Start + Minute), windows.Take(Caller(1), Login, Start + taken - 1));
        }

        Assert.Equal(new Taking(false, WindowKind.Authentication, 0, Start + Minute), windows.Take(Caller(1), Login, Start + 59_999));
        Assert.Equal(new Taking(true, WindowKind.Authentication, 4, Start + (2 * Minute)), windows.Take(Caller(1), Login, Start + Minute));
    }

    [Fact]
    public void Callers_tiers_and_groups_have_windows_of_their_own()
    {
        var windows = new MemoryWindows(Minute, Few);
        for (var taken = 0; taken < 6; taken++)
        {
            windows.Take(Caller(1), Search, Start);
        }

        Assert.False(windows.Take(Caller(1), Search, Start).IsGranted);
        Assert.Equal(4, windows.Take(Caller(1), Login, Start).Remaining);
        Assert.Equal(119, windows.Take(Caller(1), Low, Start).Remaining);
        Assert.Equal(4, windows.Take(Caller(2), Search, Start).Remaining);
    }

    [Fact]
    public void A_clock_that_is_set_back_locks_nobody_out()
    {
        var windows = new MemoryWindows(Minute, Few);
        for (var taken = 0; taken < 5; taken++)
        {
            windows.Take(Caller(1), Login, Start);
        }

        Assert.Equal(new Taking(true, WindowKind.Authentication, 4, Start - Minute), windows.Take(Caller(1), Login, Start - (2 * Minute)));
    }

    [Fact]
    public void Many_at_once_never_get_more_than_the_limit()
    {
        var windows = new MemoryWindows(Minute, Few);
        var granted = 0;

        Parallel.For(0, 10_000, _ =>
        {
            if (windows.Take(Caller(1), Low, Start).IsGranted)
            {
                Interlocked.Increment(ref granted);
            }
        });

        Assert.Equal(120, granted);
    }

    [Fact]
    public void Two_million_networks_take_no_more_memory_than_a_hundred_thousand()
    {
        var windows = new MemoryWindows(Minute, new RateLimitingOptions().MaxWindows);
        Span<byte> bytes = stackalloc byte[16];
        for (var number = 0; number < 2_000_000; number++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes[4..], number);
            windows.Take(CallerKey.Of(new IPAddress(bytes)), Low, Start);
        }

        Assert.InRange(windows.Count, 120_000, 128 * 1024);
        Assert.InRange(windows.Bytes, 0, 8 * 1024 * 1024);
    }

    [Fact]
    public void A_request_that_finds_its_window_makes_no_garbage()
    {
        var windows = new MemoryWindows(Minute, Few);
        windows.Take(Caller(1), Low, Start);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var taken = 0; taken < 1000; taken++)
        {
            windows.Take(Caller(1), Low, Start);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void When_there_is_no_more_room_the_window_goes_that_would_end_soonest()
    {
        var table = new WindowTable(Minute, capacity: 3);
        Taking Take(int caller, long now) => table.Take(Caller(caller), (uint)caller, Login, Anonymous, now);
        Take(1, Start);
        Take(2, Start + 1);
        Take(3, Start + 2);
        Take(1, Start + 3); // Its window goes on, and still ends first.

        Take(4, Start + 4);

        Assert.Equal(3, table.Count);
        Assert.Equal([3, 3], new[] { Take(2, Start + 5), Take(3, Start + 5) }.Select(static taking => taking.Remaining));
        Assert.Equal(4, Take(1, Start + 5).Remaining); // Forgotten; now the second one goes.
        Assert.Equal(4, Take(2, Start + 6).Remaining);
    }

    [Fact]
    public void A_window_that_has_ended_makes_room_before_the_table_grows()
    {
        var table = new WindowTable(Minute, capacity: 1000);
        for (var caller = 0; caller < 10_000; caller++)
        {
            table.Take(Caller(caller), (uint)caller, Login, Anonymous, Start + (caller * Minute));
        }

        Assert.Equal(1, table.Count);
    }

    [Fact]
    public void Windows_that_share_a_place_are_told_apart()
    {
        var table = new WindowTable(Minute, capacity: 100);
        for (var round = 0; round < 3; round++)
        {
            for (var caller = 0; caller < 100; caller++)
            {
                Assert.Equal(4 - round, table.Take(Caller(caller), 7, Login, Anonymous, Start).Remaining);
            }
        }

        for (var caller = 100; caller < 150; caller++)
        {
            table.Take(Caller(caller), 7, Login, Anonymous, Start + 1);
        }

        Assert.Equal(4, table.Take(Caller(0), 7, Login, Anonymous, Start + 2).Remaining);
        Assert.Equal(1, table.Take(Caller(99), 7, Login, Anonymous, Start + 2).Remaining);
    }
}
