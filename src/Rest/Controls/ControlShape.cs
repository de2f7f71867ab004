namespace PyDotOrg.Graph.Rest.Controls;

/// <summary>The members of an object that the facade does not just write.</summary>
/// <param name="members">The members; few, so that they are looked through.</param>
internal sealed class ControlShape(ControlMember[] members)
{
    /// <summary>Whether some members are not for everybody.</summary>
    public bool HasSwitch { get; } = Array.Exists(members, member => member.Kind == ControlKind.Switch);

    /// <summary>Finds a member; null when it is just written.</summary>
    public ControlMember? Find(ReadOnlySpan<byte> name)
    {
        foreach (var member in members)
        {
            if (member.Name.Span.SequenceEqual(name))
            {
                return member;
            }
        }

        return null;
    }
}
