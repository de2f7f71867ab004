namespace PyDotOrg.Graph.Data.Entities.Mail;

/// <summary>What a template is for.</summary>
public enum EmailTemplateType
{
    /// <summary>Answers something that the recipient has done.</summary>
    Transactional,

    /// <summary>Tells that something has happened.</summary>
    Notification,

    /// <summary>Goes to many, again and again.</summary>
    Newsletter,

    /// <summary>Advertises.</summary>
    Marketing,

    /// <summary>Is for those who run the site.</summary>
    System,
}
