using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>What a member's field in a filter input stands for; the <see cref="Types.InputField.Binding"/> of such fields.</summary>
public sealed class FilterField
{
    private readonly Lazy<LambdaExpression> _member;

    /// <summary>A field for a member.</summary>
    public FilterField(LambdaExpression member, FilterFieldKind kind)
    {
        _member = new Lazy<LambdaExpression>(member);
        Kind = kind;
    }

    /// <summary>A field for a member whose expression is made when somebody filters by it.</summary>
    internal FilterField(Func<LambdaExpression> member, FilterFieldKind kind)
    {
        _member = new Lazy<LambdaExpression>(member);
        Kind = kind;
    }

    /// <summary>The member, from the filtered element: <c>release =&gt; release.Name</c>.</summary>
    public LambdaExpression Member => _member.Value;

    /// <summary>How the field's own type filters the member.</summary>
    public FilterFieldKind Kind { get; }

    /// <summary>What the caller must be allowed to use the field: what the members that it reads demand; empty when everybody may.</summary>
    public IReadOnlyList<Authorization.AuthorizeRule> Authorization { get; init; } = [];

    /// <summary>How operands that are global ids become values of the member; null when operands are plain values.</summary>
    public Types.Relay.NodeIdInput? NodeId { get; init; }
}

/// <summary>How the type of a filter field filters its member.</summary>
public enum FilterFieldKind
{
    /// <summary>The fields of the type are operations on the value.</summary>
    Value,

    /// <summary>The type is the filter input of the object that the member leads to.</summary>
    Object,

    /// <summary>The fields of the type are <c>all</c>, <c>none</c>, <c>some</c> and <c>any</c> of the member's elements.</summary>
    List,
}
