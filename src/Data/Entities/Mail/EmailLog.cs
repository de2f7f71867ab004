using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Mail;

/// <summary>
/// One mail, from the transaction that wants it to its end (rest-v1.md 9.31). Its text is made when it is sent and not kept:
/// links in it are secrets.
/// </summary>
public sealed class EmailLog : Entity
{
    /// <summary>The template's internal name.</summary>
    public string TemplateName { get; set; } = "";

    /// <summary>Where it goes.</summary>
    public string RecipientEmail { get; set; } = "";

    /// <summary>The subject line; empty until it is made.</summary>
    public string Subject { get; set; } = "";

    /// <summary>What has become of it.</summary>
    public EmailStatus Status { get; set; }

    /// <summary>Why it was not sent, in words of ours; null when nothing is wrong.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>The account that it is about; deleted with it. Null: it is about none, or nobody has looked yet.</summary>
    public Guid? UserId { get; set; }

    /// <summary>The account that it is about.</summary>
    public User? User { get; set; }

    /// <summary>How often sending was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>UTC; when it is to be sent. Null: never any more.</summary>
    public DateTime? NextAttemptAt { get; set; }

    /// <summary>What it is made of besides the template, as JSON; emptied as soon as nothing is to be sent any more.</summary>
    public string Context { get; set; } = "{}";
}
