using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Rows.Templates;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>The value of one field of a page, for surfaces that answer with a part of a result.</summary>
/// <param name="level">The page's level.</param>
/// <param name="bucket">The page.</param>
/// <param name="member">The field.</param>
internal sealed class PageMemberNode(RowLevel level, int bucket, PageMember member) : ResultNode
{
    /// <inheritdoc/>
    public override void Write(JsonWriter writer) => level.WriteMember(writer, member, bucket);

    /// <inheritdoc/>
    public override bool TryGetMember(string responseName, out ResultNode? inner)
    {
        var found = Array.Find(member.Members, candidate => candidate.Selection.ResponseName == responseName);
        inner = found is null ? null : new PageMemberNode(level, bucket, found);
        return found is not null;
    }
}
