using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Collections;

/// <summary>A member of the objects that a route answers with.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Field">The field of the schema that it shows; below <c>@lift</c> the inner one.</param>
/// <param name="IsNullable">Whether it can be null.</param>
/// <param name="IsAddress">Whether it is the address of a row, see <c>@uri</c>.</param>
internal sealed record AnswerMember(string Name, OutputField Field, bool IsNullable, bool IsAddress);

/// <summary>Reads from a route's document what its answers look like.</summary>
internal sealed class AnswerShapes(GraphQLSchema schema)
{
    /// <summary>The members of the objects that a route answers with, in the order in which they are written.</summary>
    public IReadOnlyList<AnswerMember> Of(Route route)
    {
        var fields = new SelectedFields(schema, route.Operation);
        var answer = fields.Find(route.Select)!; // The route was compiled.
        return [.. fields.Of(answer).Where(field => !ControlMember.IsControl(field.Name)).Select(field => Describe(field, fields))];
    }

    private static AnswerMember Describe(SelectedField field, SelectedFields fields)
    {
        var isNullable = !field.Field.Type.IsNonNull();
        var shown = field;
        if (field.Directive(RouteDirectives.Lift) is not null)
        {
            shown = fields.Of(field).Single(); // What @lift demands.
            isNullable |= !shown.Field.Type.IsNonNull();
        }

        var hasText = shown.Directive(RouteDirectives.Default) is not null;
        var isAddress = shown.Directive(RouteDirectives.Uri) is not null;
        return new AnswerMember(field.Name, shown.Field, isNullable && !hasText, isAddress);
    }
}
