namespace PyDotOrg.Graph.Data.Entities.Mail;

/// <summary>What has become of a mail.</summary>
public enum EmailStatus
{
    /// <summary>It waits to be sent, for the first time or again.</summary>
    Pending,

    /// <summary>The mail server has taken it.</summary>
    Sent,

    /// <summary>It is not sent any more.</summary>
    Failed,
}
