using System.Text;
using PyDotOrg.Graph.Rest.Controls;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>Writes the selection sets of an answer as a request wants its members.</summary>
/// <param name="shapes">The shapes and expansions of the dialect.</param>
/// <param name="text">Where they are written.</param>
internal sealed class MemberWriter(ShapeTable shapes, StringBuilder text)
{
    private const string Switch = $"{ControlMember.SwitchName}: viewerSeesPrivate ";

    /// <summary>An object needs a field, and one without members has none that is shown.</summary>
    private const string Nothing = "_none: __typename ";

    /// <summary>How many rows each object of the answer may get by expansions.</summary>
    public int ExpandedRows { get; private set; }

    /// <summary>Writes the members of an object.</summary>
    /// <param name="shape">The object.</param>
    /// <param name="wish">What is wanted of it.</param>
    /// <returns>How many members are shown.</returns>
    public int Write(AnswerShape shape, in MemberWish wish)
    {
        var shown = 0;
        var hasPrivate = false;
        var privacy = Switch;
        var resource = shapes.ResourceOf(shape.Type);
        foreach (var member in shape.Members)
        {
            if (member.Name == ControlMember.SwitchName)
            {
                privacy = $"{member.Opening} ";
            }
            else if (ControlMember.IsControl(member.Name))
            {
                text.Append(member.Opening).Append(' ');
            }
            else if ((wish.Expand?.Find(member.Name) is null || resource.Find(member.Name) is null) && Write(member, wish))
            {
                shown++;
                hasPrivate |= member.IsPrivate;
            }
        }

        foreach (var expansion in wish.Expand is null ? [] : resource.Expansions)
        {
            if (wish.Expand!.Find(expansion.Name) is not null && WriteExpanded(expansion, wish)) // Null is left out above.
            {
                shown++;
                hasPrivate |= expansion.IsPrivate;
            }
        }

        text.Append(hasPrivate ? privacy : string.Empty);
        shown += WriteLinks(resource, wish);
        text.Append(shown == 0 ? Nothing : string.Empty);
        return shown;
    }

    /// <returns>Whether the member is shown.</returns>
    private bool Write(ShapeMember member, in MemberWish wish)
    {
        if (!wish.Shows(member.Name, member.Inside is not null, out var inside))
        {
            return false;
        }

        if (member.Inside is null)
        {
            text.Append(member.Opening).Append(' ');
            return true;
        }

        return WriteObject(member.Opening, member.Inside, member.Closing, inside);
    }

    private bool WriteExpanded(Expansion expansion, in MemberWish wish)
    {
        if (!wish.Shows(expansion.Name, hasInside: true, out var inside))
        {
            return false;
        }

        var before = ExpandedRows;
        inside = inside with { Rows = expansion.IsList ? wish.Rows * Expansion.MaxRows : wish.Rows };
        ExpandedRows += expansion.IsList ? inside.Rows : 0;
        if (WriteObject(expansion.Opening, shapes.ShapeOf(expansion), expansion.Closing, inside))
        {
            return true;
        }

        ExpandedRows = before;
        return false;
    }

    /// <summary>Writes an object; not when a list names only members that it does not have.</summary>
    private bool WriteObject(string opening, AnswerShape shape, string closing, in MemberWish wish)
    {
        var start = text.Length;
        text.Append(opening);
        if (Write(shape, wish) == 0 && wish.Fields is not null)
        {
            text.Length = start;
            return false;
        }

        text.Append(closing);
        return true;
    }

    private int WriteLinks(Resource resource, in MemberWish wish)
    {
        if (!wish.HasLinks || resource.Links.Count == 0 || !wish.Shows(Expansion.Links, hasInside: false, out _))
        {
            return 0;
        }

        foreach (var link in resource.Links)
        {
            text.Append(link);
        }

        return 1;
    }
}
