using System.Text;
using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Reads from an operation what of its answers is for the facade only, and what not everybody may see.</summary>
/// <param name="fields">The fields of the operation.</param>
/// <param name="report">Takes what is wrong with it.</param>
internal sealed class ControlCompiler(SelectedFields fields, Action<SyntaxNode, string> report)
{
    /// <summary>What is special about the objects that a field gives; null when nothing is.</summary>
    public ControlShape? Compile(SelectedField answer)
    {
        if (answer.Directive(RouteDirectives.Lift) is not null)
        {
            return Compile(fields.Of(answer)[0]); // What @lift demands.
        }

        ControlMember[] members = [.. fields.Of(answer).Select(Member).OfType<ControlMember>()];
        if (members.Any(member => member.Kind == ControlKind.Private) && !members.Any(member => member.Kind == ControlKind.Switch))
        {
            report(answer.Nodes[0], Messages.NoSwitch);
        }

        return members.Length == 0 ? null : new ControlShape(members);
    }

    private ControlMember? Member(SelectedField field)
    {
        var name = Encoding.UTF8.GetBytes(field.Name);
        return field.Name switch
        {
            ControlMember.SwitchName => new ControlMember(name, ControlKind.Switch),
            ControlMember.VersionName => new ControlMember(name, ControlKind.Version),
            _ when ControlMember.IsControl(field.Name) => new ControlMember(name, ControlKind.Dropped),
            _ => Inside(name, field),
        };
    }

    private ControlMember? Inside(byte[] name, SelectedField field)
    {
        var inside = Compile(field);
        return field.Directive(RouteDirectives.Private) is not null ? new ControlMember(name, ControlKind.Private, inside)
            : inside is null ? null
            : new ControlMember(name, ControlKind.Inside, inside);
    }
}
