namespace PyDotOrg.Graph.Rest.Controls;

/// <summary>What the facade does with a member of an object.</summary>
internal enum ControlKind
{
    /// <summary>Writes it; something inside it is for the facade.</summary>
    Inside,

    /// <summary>Writes it unless <see cref="Switch"/> of the same object is false.</summary>
    Private,

    /// <summary><c>_private</c>: whether the private members are written.</summary>
    Switch,

    /// <summary><c>_version</c>: the version of the row, for the entity tag.</summary>
    Version,

    /// <summary><c>_modified</c>: when the row was last changed, for the header of that name.</summary>
    Modified,

    /// <summary><c>_modified</c> where the answer shows other rows, too, which may have changed since.</summary>
    ModifiedInPart,

    /// <summary>A link: written under its own name in an object with the other links.</summary>
    Link,

    /// <summary>Any other name that begins as these do.</summary>
    Dropped,
}

/// <summary>A member that the facade does not just write.</summary>
/// <param name="Name">Its response name in UTF-8.</param>
/// <param name="Kind">What is done with it.</param>
/// <param name="Inside">What is done with the members of its objects; null when they are written as they are.</param>
internal sealed record ControlMember(ReadOnlyMemory<byte> Name, ControlKind Kind, ControlShape? Inside = null)
{
    public const string VersionName = "_version";
    public const string ModifiedName = "_modified";
    public const string SwitchName = "_private";

    /// <summary>Of a link: what is written before its value, the name included.</summary>
    public ReadOnlyMemory<byte> Before { get; init; }

    /// <summary>Of the last link: what is written after its value.</summary>
    public ReadOnlyMemory<byte> After { get; init; }

    /// <summary>Of a link: whether it is the first of its object.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether a member is for the facade only.</summary>
    public static bool IsControl(string name) => name.StartsWith('_');
}
