using PyDotOrg.Graph.Mail.Templates;

namespace PyDotOrg.Graph.Mail;

/// <summary>What this project says. Nothing here repeats an address, a value or what another program has answered.</summary>
internal static class Messages
{
    public const string HostAndDirectory =
        "Configuration keys \"Mail:Host\" and \"Mail:Directory\" exclude each other: mails go to a server or into a folder.";

    public const string NoHost = "Configuration key \"Mail:Host\" must be a name or an address of IP, such as smtp.example.org.";

    public const string NoDirectory = "Configuration key \"Mail:Directory\" must name a folder, which is made if there is none; a file is no folder.";

    public const string NoFrom =
        "Configuration key \"Mail:From\" must be an e-mail address, with or without a name; with \"Mail:Host\" it has to be given.";

    public static string NoStaffAddress(int index) => $"Configuration key \"Mail:Staff:{index}\" must be an e-mail address.";

    public const string SignInWithoutHost = "Configuration keys \"Mail:UserName\" and \"Mail:Password\" need a mail server in \"Mail:Host\".";

    public const string HalfSignIn = "Configuration keys \"Mail:UserName\" and \"Mail:Password\" belong together; one of them is missing.";

    public const string OpenPassword =
        "Configuration key \"Mail:UseTls\" must be true where a password is given, unless the mail server is on this machine.";

    public const string TooLong = "It is longer than a template may be.";

    public const string TooManyTags = "It has more tags than a template may have.";

    public static readonly string TooManyRepeatedTags = $"Blocks {{{{#each}}}} that stand in another have more than {TemplateLimits.MaxRepeatedTags} tags together.";

    public static string Unclosed(int line) => $"Line {line}: a tag begins with {{{{ and does not end with }}}}.";

    public static string UnknownTag(int line) => $"Line {line}: this is no tag that templates know. There are {{{{name}}}}, #if, #unless, #each, else and comments.";

    public static string RawTag(int line) => $"Line {line}: values are always escaped; a tag begins with two braces, not three.";

    public static string NeverOpened(int line, string block) => $"Line {line}: {{{{/{block}}}}} closes no block that is open here.";

    public static string NeverClosed(string block) => $"A block {{{{#{block}}}}} is not closed.";

    public static string TooDeep(int line) => $"Line {line}: too many blocks in each other.";

    public static string LoneElse(int line) => $"Line {line}: {{{{else}}}} stands in no block, or for the second time.";

    public static string Part(string part, string problem) => $"{part}: {problem}";

    public const string NoTemplate = "There is no such template.";

    public const string TemplateIsOff = "The template is switched off.";

    public const string BadTemplate = "The template is wrong; validating it says where.";

    public const string BadContext = "The values for the template are too many, too long or too deep.";

    public const string TooLongText = "The text made of the template is too long.";

    public const string BadAddress = "This is no address that a mail can be sent to.";

    public const string NobodyThere = "Nothing was sent: no account needs this mail.";

    public const string TooLate = "It has waited for too long to be sent.";

    public const string NoFile = "The file cannot be written.";

    public const string NoServer = "The mail server cannot be reached, or does not answer in time.";

    public const string ServerRefused = "The mail server does not take the mail now.";

    public const string RecipientRefused = "The mail server refuses the recipient.";

    public const string SomeRefused = "Sent, but the mail server refuses some of the recipients.";

    public const string Unexpected = "Something unexpected has happened.";
}
