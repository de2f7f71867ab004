namespace PyDotOrg.Graph.Data.Configuration;

/// <summary>Greatest lengths in characters (rest-v1.md 8). SQLite does not enforce them; the inputs of the schema do.</summary>
public static class TextLimits
{
    /// <summary>Names and short titles.</summary>
    public const int Name = 200;

    /// <summary>Titles of pages, posts and events.</summary>
    public const int Title = 500;

    /// <summary>Slugs (rest-v1.md 1.2).</summary>
    public const int Slug = 200;

    /// <summary>Addresses.</summary>
    public const int Url = 500;

    /// <summary>Addresses that were made elsewhere.</summary>
    public const int LongUrl = 1000;

    /// <summary>Lists of keywords.</summary>
    public const int Keywords = 1000;

    /// <summary>Checksums.</summary>
    public const int Checksum = 200;

    /// <summary>Cities, regions and countries.</summary>
    public const int Place = 100;

    /// <summary>Lines of postal addresses, names of members, groups, feeds and companies.</summary>
    public const int Line = 255;

    /// <summary>Postal codes.</summary>
    public const int PostalCode = 20;

    /// <summary>Telephone numbers.</summary>
    public const int Phone = 50;

    /// <summary>Names at other sites.</summary>
    public const int Handle = 100;

    /// <summary>User names, first and last names.</summary>
    public const int PersonName = 150;

    /// <summary>E-mail addresses.</summary>
    public const int Email = 254;

    /// <summary>Hashes of secrets, in hexadecimal digits.</summary>
    public const int Digest = 64;

    /// <summary>Hashes of passwords with their parameters.</summary>
    public const int PasswordHash = 200;

    /// <summary>What is shown of an API key.</summary>
    public const int KeyPrefix = 12;

    /// <summary>Names of templates of mails.</summary>
    public const int TemplateName = 128;
}
