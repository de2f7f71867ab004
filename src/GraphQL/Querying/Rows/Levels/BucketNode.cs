using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Rows.Templates;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>One list of a level in its place in the result. The places of a page are its fields.</summary>
/// <param name="level">The list's level.</param>
/// <param name="list">The list, by its position in the level.</param>
internal sealed class BucketNode(RowLevel level, int list) : ResultContainer, IRowOwner
{
    /// <inheritdoc/>
    public override object GetPathSegment(int index) => level.Plan.Page.Members[index].Selection.ResponseName;

    /// <inheritdoc/>
    public override void SetValue(int index, ResultNode value) => throw new InvalidOperationException("Pages come from their statement.");

    /// <inheritdoc/>
    public override bool TrySetNull(int index)
    {
        if (level.Plan.Page.Members[index].Selection.Field.Type.IsNonNull())
        {
            level.SetNull(list);
            return false;
        }

        level.SetMemberNull(list, index);
        return true;
    }

    /// <inheritdoc/>
    public override void Write(JsonWriter writer) => level.WriteBucket(writer, list);

    /// <inheritdoc/>
    public override bool TryGetMember(string responseName, out ResultNode? member)
    {
        member = null;
        var page = level.Plan.Page;
        if (page.Form == PageForm.List || page.IsLifted)
        {
            return false;
        }

        if (page.Form == PageForm.Single)
        {
            return RowMembers.TryGet(level, list, responseName, out member);
        }

        var found = Array.Find(page.Members, candidate => candidate.Selection.ResponseName == responseName);
        member = found is null ? null : new PageMemberNode(level, list, found);
        return found is not null;
    }

    /// <summary>The only list of a level stands where its node does.</summary>
    public (ResultContainer Container, int Index) PlaceOf(int bucket) => (Parent!, Index); // A node is given its place.

    /// <inheritdoc/>
    internal override void Attach(OperationContext operation) => level.Attach(operation, this);
}
