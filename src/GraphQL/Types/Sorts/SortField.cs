using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Data.Sorting;

/// <summary>What a field of a sort input stands for; the <see cref="Types.InputField.Binding"/> of such fields.</summary>
/// <param name="Member">The member, from the sorted element: <c>release =&gt; release.Name</c>.</param>
/// <param name="IsObject">
/// Whether the field's type is the sort input of the object that the member leads to; otherwise it is <c>SortEnumType</c>.
/// </param>
public sealed record SortField(LambdaExpression Member, bool IsObject);
