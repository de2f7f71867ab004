namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>Where a browser keeps the secret of its session; the host knows how.</summary>
public interface ISessionCookie
{
    /// <summary>Whether the client can be given a cookie: not when the answer has begun, as over a WebSocket.</summary>
    bool CanSet { get; }

    /// <summary>Hands the secret to the client.</summary>
    void Set(string secret);

    /// <summary>Lets the client forget it.</summary>
    void Clear();
}
