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

        var inside = fields.Of(answer);
        var showsOthers = inside.Any(ShowsOthers);
        ControlMember[] members = [.. inside.Select(field => Member(field, showsOthers)).OfType<ControlMember>()];
        if (members.Any(member => member.Kind == ControlKind.Private) && !members.Any(member => member.Kind == ControlKind.Switch))
        {
            report(answer.Nodes[0], Messages.NoSwitch);
        }

        return members.Length == 0 ? null : new ControlShape(members);
    }

    private ControlMember? Member(SelectedField field, bool showsOthers)
    {
        var name = Encoding.UTF8.GetBytes(field.Name);
        return field.Name switch
        {
            ControlMember.SwitchName => new ControlMember(name, ControlKind.Switch),
            ControlMember.VersionName => new ControlMember(name, ControlKind.Version),
            ControlMember.ModifiedName => new ControlMember(name, showsOthers ? ControlKind.ModifiedInPart : ControlKind.Modified),
            _ when field.Directive(RouteDirectives.Link) is { } link => Link(name, link),
            _ when ControlMember.IsControl(field.Name) => new ControlMember(name, ControlKind.Dropped),
            _ => Inside(name, field),
        };
    }

    /// <summary>Whether a field shows more of another row than a value: that row changes without this one.</summary>
    private bool ShowsOthers(SelectedField field) =>
        fields.Of(field) is { Count: > 0 } inside && (field.Directive(RouteDirectives.Lift) is null || fields.Of(inside[0]).Count > 0);

    /// <summary>A link; the first one opens the object of all of them, and the last one closes it.</summary>
    private static ControlMember Link(byte[] name, DirectiveNode directive)
    {
        var isFirst = RouteDirectives.IsTrue(directive, "isFirst");
        var before = $"{(isFirst ? "\"_links\":{" : ",")}\"{RouteDirectives.GetText(directive, "name")}\":";
        return new ControlMember(name, ControlKind.Link)
        {
            IsFirst = isFirst,
            Before = Encoding.UTF8.GetBytes(before),
            After = RouteDirectives.IsTrue(directive, "isLast") ? "}"u8.ToArray() : ReadOnlyMemory<byte>.Empty,
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
