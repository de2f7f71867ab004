using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Rows.Templates;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>One list of a level in its place in the result. The places of a page are its fields.</summary>
/// <param name="level">The list's level.</param>
/// <param name="bucket">The list.</param>
internal sealed class BucketNode(RowLevel level, int bucket) : ResultContainer
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
            level.SetNull(bucket);
            return false;
        }

        level.SetMemberNull(bucket, index);
        return true;
    }

    /// <inheritdoc/>
    public override void Write(JsonWriter writer) => level.WriteBucket(writer, bucket);

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
            return RowMembers.TryGet(level, bucket, responseName, out member);
        }

        var found = Array.Find(page.Members, candidate => candidate.Selection.ResponseName == responseName);
        member = found is null ? null : new PageMemberNode(level, bucket, found);
        return found is not null;
    }

    /// <inheritdoc/>
    internal override void Attach(OperationContext operation) => level.Attach(operation, this);
}
