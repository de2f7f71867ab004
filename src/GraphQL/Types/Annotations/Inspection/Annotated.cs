using System.Reflection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.CostAnalysis.Types;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The attributes of a type, member or parameter, read once.</summary>
internal sealed class Annotated
{
    private readonly Attribute[] _attributes;

    private Annotated(Attribute[] attributes) => _attributes = attributes;

    /// <summary>Something without attributes.</summary>
    public static Annotated Nothing { get; } = new([]);

    /// <summary>The name that attributes give; null when they give none.</summary>
    public string? Name => Get<GraphQLNameAttribute>()?.Name ?? Get<INamesType>()?.Name;

    /// <summary>The description that attributes give; null when they give none.</summary>
    public string? Description => Get<GraphQLDescriptionAttribute>() is { Description.Length: > 0 } given ? given.Description : null;

    /// <summary>Why the element should no longer be used; null when it may be.</summary>
    public string? DeprecationReason =>
        Get<GraphQLDeprecatedAttribute>()?.Reason
        ?? (Get<ObsoleteAttribute>() is { } obsolete ? obsolete.Message ?? SpecifiedDirectives.DefaultDeprecationReason : null);

    /// <summary>Whether the element is left out of the schema.</summary>
    public bool IsIgnored => Has<GraphQLIgnoreAttribute>();

    /// <summary>The demands on the caller.</summary>
    public IReadOnlyList<AuthorizeRule> Authorization => [.. GetAll<AuthorizeAttribute>().Select(attribute => attribute.ToRule())];

    /// <summary>The directives that attributes apply, but for authorization.</summary>
    public IEnumerable<AppliedDirective> Directives =>
    [
        .. Get<CostAttribute>() is { } cost ? [SchemaDirectives.Cost(cost.Weight)] : Array.Empty<AppliedDirective>(),
        .. Get<ListSizeAttribute>() is { } size ? [SchemaDirectives.ListSize(size)] : Array.Empty<AppliedDirective>(),
        .. GetAll<TagAttribute>().Select(tag => SchemaDirectives.Tag(tag.Name)),
        .. GetAll<DirectiveAttribute>().Select(OwnDirectives.Apply),
    ];

    /// <summary>The attributes of a type or member.</summary>
    public static Annotated Of(MemberInfo member) => new(Attribute.GetCustomAttributes(member));

    /// <summary>The attributes of a parameter, and those of the property that a record makes of it.</summary>
    public static Annotated Of(ParameterInfo parameter, MemberInfo? property = null) =>
        new([.. Attribute.GetCustomAttributes(parameter), .. property is null ? [] : Attribute.GetCustomAttributes(property)]);

    /// <summary>The same attributes, and a type unless they fix one already.</summary>
    public Annotated WithType(Type type) => Has<IFixesType>() ? this : new([.. _attributes, new GraphQLTypeAttribute(type)]);

    /// <summary>The same attributes, and what a descriptor says of an argument.</summary>
    public Annotated With(ArgumentSettings? settings) => settings is null ? this : new(
    [
        .. settings.Id is Attribute id ? [id] : Array.Empty<Attribute>(),
        .. settings.Description is { } description ? [new GraphQLDescriptionAttribute(description)] : Array.Empty<Attribute>(),
        .. _attributes,
    ]);

    /// <summary>The first attribute of a kind; null when there is none.</summary>
    public T? Get<T>()
        where T : class
    {
        foreach (var attribute in _attributes)
        {
            if (attribute is T found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>All attributes of a kind in the order of the metadata.</summary>
    public IEnumerable<T> GetAll<T>() => _attributes.OfType<T>();

    /// <summary>Whether there is an attribute of a kind.</summary>
    public bool Has<T>()
        where T : class => Get<T>() is not null;
}
