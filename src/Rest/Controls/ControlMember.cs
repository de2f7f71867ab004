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

    /// <summary>Any other name that begins as the two do.</summary>
    Dropped,
}

/// <summary>A member that the facade does not just write.</summary>
/// <param name="Name">Its response name in UTF-8.</param>
/// <param name="Kind">What is done with it.</param>
/// <param name="Inside">What is done with the members of its objects; null when they are written as they are.</param>
internal sealed record ControlMember(ReadOnlyMemory<byte> Name, ControlKind Kind, ControlShape? Inside = null)
{
    public const string VersionName = "_version";
    public const string SwitchName = "_private";

    /// <summary>Whether a member is for the facade only.</summary>
    public static bool IsControl(string name) => name.StartsWith('_');
}
