using System.Net.WebSockets;
using System.Text;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>Why the server closes a connection.</summary>
/// <param name="Code">The close code (RFC 6455, section 7.4; GraphQL over WebSocket uses 4400 to 4499).</param>
/// <param name="Text">The reason in words.</param>
internal readonly record struct CloseReason(int Code, string Text)
{
    private const int MaxTextBytes = 123; // RFC 6455, section 5.5.

    public static readonly CloseReason NoProtocol = new(1002, Messages.NoProtocol);

    public static readonly CloseReason GoingAway = new(1001, Messages.ShuttingDown);

    public static readonly CloseReason Expired = new(4403, Http.Messages.CallerExpired);

    public static readonly CloseReason Failed = new(4500, Messages.Failed);

    /// <summary>The code as the framework names it.</summary>
    public WebSocketCloseStatus Status => (WebSocketCloseStatus)Code;

    /// <summary>The reason, cut to what a close frame can carry.</summary>
    public string ShortText
    {
        get
        {
            if (Encoding.UTF8.GetByteCount(Text) <= MaxTextBytes)
            {
                return Text;
            }

            var bytes = 0;
            var length = 0;
            foreach (var rune in Text.EnumerateRunes())
            {
                bytes += rune.Utf8SequenceLength;
                if (bytes > MaxTextBytes)
                {
                    break;
                }

                length += rune.Utf16SequenceLength;
            }

            return Text[..length];
        }
    }

    public static CloseReason TooLarge(int limit) => new(1009, Messages.TooLarge(limit));

    public static CloseReason Malformed(string text) => new(4400, text);
}
