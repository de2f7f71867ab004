using System.ComponentModel.DataAnnotations;

namespace PyDotOrg.Graph.Mail;

/// <summary>How mails go out, section <c>Mail</c> of the configuration.</summary>
public sealed class MailOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Mail";

    /// <summary>Whether this server sends mails; without it they wait for one that does.</summary>
    public bool Sending { get; init; } = true;

    /// <summary>The folder that mails are written into as files; null: one beside the database. Not with <see cref="Host"/>.</summary>
    public string? Directory { get; init; }

    /// <summary>The mail server; null: mails are written as files.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    [Range(1, 65535)]
    public int Port { get; init; } = 587;

    /// <summary>The name to sign in with; null: nobody signs in.</summary>
    public string? UserName { get; init; }

    /// <summary>The password to sign in with.</summary>
    public string? Password { get; init; }

    /// <summary>Whether nothing is sent before the connection is encrypted (STARTTLS).</summary>
    public bool UseTls { get; init; } = true;

    /// <summary>Whom mails come from, with or without a name; has to be given with <see cref="Host"/>.</summary>
    public string? From { get; init; }

    /// <summary>The addresses of those who are told about what waits for a decision.</summary>
    public string[] Staff { get; init; } = [];
}
