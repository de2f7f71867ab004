using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Data.Sorting;

/// <summary>What a field of a sort input stands for; the <see cref="Types.InputField.Binding"/> of such fields.</summary>
public sealed class SortField
{
    private readonly Lazy<LambdaExpression> _member;

    /// <summary>A field for a member.</summary>
    public SortField(LambdaExpression member, bool isObject)
    {
        _member = new Lazy<LambdaExpression>(member);
        IsObject = isObject;
    }

    /// <summary>A field for a member whose expression is made when somebody sorts by it.</summary>
    internal SortField(Func<LambdaExpression> member, bool isObject)
    {
        _member = new Lazy<LambdaExpression>(member);
        IsObject = isObject;
    }

    /// <summary>The member, from the sorted element: <c>release =&gt; release.Name</c>.</summary>
    public LambdaExpression Member => _member.Value;

    /// <summary>What the caller must be allowed to use the field: what the members that it reads demand; empty when everybody may.</summary>
    public IReadOnlyList<Authorization.AuthorizeRule> Authorization { get; init; } = [];

    /// <summary>
    /// Whether the field's type is the sort input of the object that the member leads to; otherwise it is <c>SortEnumType</c>.
    /// </summary>
    public bool IsObject { get; }
}
