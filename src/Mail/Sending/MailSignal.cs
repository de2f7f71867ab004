using System.Threading.Channels;

namespace PyDotOrg.Graph.Mail.Sending;

/// <summary>Says that there may be mails to send. Ringing twice before anybody looks is ringing once.</summary>
internal sealed class MailSignal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There are mails.</summary>
    public void Ring() => _channel.Writer.TryWrite(true);

    /// <summary>Waits until somebody rings, or for a time.</summary>
    public async Task WaitAsync(TimeSpan most, TimeProvider time, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var rung = _channel.Reader.WaitToReadAsync(ended.Token).AsTask();
        await Task.WhenAny(rung, Task.Delay(most, time, ended.Token));
        await ended.CancelAsync();
        _channel.Reader.TryRead(out _);
        cancellation.ThrowIfCancellationRequested();
    }
}
