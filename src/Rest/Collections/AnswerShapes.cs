using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Collections;

/// <summary>A member of the objects that a route answers with.</summary>
/// <param name="Selected">The field that has its name.</param>
/// <param name="Shown">The field whose value it is; below <c>@lift</c> the inner one.</param>
/// <param name="MeetsNull">Whether a field on the way to the value can be null.</param>
internal sealed record AnswerMember(SelectedField Selected, SelectedField Shown, bool MeetsNull)
{
    /// <summary>Its name in JSON.</summary>
    public string Name => Selected.Name;

    /// <summary>Whether it can be null.</summary>
    public bool IsNullable => MeetsNull && !HasText;

    /// <summary>Whether a text stands in for null, see <c>@default</c>.</summary>
    public bool HasText => Shown.Directive(RouteDirectives.Default) is not null;

    /// <summary>Whether it is the address of a row, see <c>@uri</c>.</summary>
    public bool IsAddress => Shown.Directive(RouteDirectives.Uri) is not null;
}

/// <summary>Reads from a route's document what its answers look like.</summary>
internal sealed class AnswerShapes(GraphQLSchema schema)
{
    /// <summary>The members of the objects that a route answers with, in the order in which they are written.</summary>
    public IReadOnlyList<AnswerMember> Of(Route route)
    {
        var fields = new SelectedFields(schema, route.Operation);
        return MembersOf(fields.Find(route.Select)!, fields); // The route was compiled.
    }

    /// <summary>The members of the objects that a field gives; what is for the facade is left out.</summary>
    /// <param name="field">The field.</param>
    /// <param name="fields">The fields of its operation.</param>
    public static IReadOnlyList<AnswerMember> MembersOf(SelectedField field, SelectedFields fields) =>
        [.. fields.Of(field).Where(member => !ControlMember.IsControl(member.Name)).Select(member => Describe(member, fields))];

    private static AnswerMember Describe(SelectedField member, SelectedFields fields)
    {
        var meetsNull = !member.Field.Type.IsNonNull();
        var shown = member;
        while (shown.Directive(RouteDirectives.Lift) is not null)
        {
            shown = fields.Of(shown).Single(); // What @lift demands.
            meetsNull |= !shown.Field.Type.IsNonNull();
        }

        return new AnswerMember(member, shown, meetsNull);
    }
}
