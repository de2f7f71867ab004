using System.Reflection;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>A member of C# that becomes a field.</summary>
/// <param name="Member">A property or method.</param>
/// <param name="Annotations">Its attributes.</param>
internal sealed record FieldSource(MemberInfo Member, Annotated Annotations)
{
    /// <summary>The class that adds the field to the type; null when the member is one of the type's own.</summary>
    public ExtensionClass? Extension { get; init; }

    /// <summary>What a descriptor says of the field; null when it says nothing.</summary>
    public FieldSettings? Settings { get; init; }

    /// <summary>The property of the type's own class whose place the member, one of an extension, has taken; null when there is none.</summary>
    public PropertyInfo? Replaced { get; init; }

    /// <summary>Whether the member is the id of a node: the field is <c>id: ID!</c> with a global id.</summary>
    public bool IsNodeId { get; init; }

    /// <summary>How the field is marked as a global id of another kind than <see cref="IsNodeId"/>; null when it is not.</summary>
    public IMarksId? Id => Settings?.Id ?? Annotations.Get<IMarksId>();

    /// <summary>The name of the field.</summary>
    public string Name => IsNodeId ? "id" : Settings?.Name ?? Annotations.Name ?? (Member is MethodInfo
        ? NamingConventions.OfMethod(Member.Name)
        : NamingConventions.OfProperty(Member.Name));

    /// <summary>The method, or the getter of the property.</summary>
    public MethodInfo Method => Member as MethodInfo ?? ((PropertyInfo)Member).GetMethod!; // Members without getter are no sources.

    /// <summary>The type of what the member gives.</summary>
    public Type ReturnType => Method.ReturnType;
}

/// <summary>What a descriptor says of one field.</summary>
internal sealed class FieldSettings
{
    /// <summary>The name; null when it is not set.</summary>
    public string? Name { get; set; }

    /// <summary>The description; null when it is not set, and an empty one means none.</summary>
    public string? Description { get; set; }

    /// <summary>Why the field should no longer be used; null when it is not set.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>How the field is marked as a global id; null when it is not set.</summary>
    public IMarksId? Id { get; set; }

    /// <summary>What is said of single arguments, by the names of their parameters.</summary>
    public Dictionary<string, ArgumentSettings> Arguments { get; } = new(StringComparer.Ordinal);

    /// <summary>What is said of the pages of a paged list.</summary>
    public PagingSettings Paging { get; } = new();

    /// <summary>The demands on the caller.</summary>
    public List<Authorization.AuthorizeRule> Authorization { get; } = [];

    /// <summary>The directives on the field.</summary>
    public List<AppliedDirective> Directives { get; } = [];

    /// <summary>The errors of a mutation, or the classes that make them.</summary>
    public List<Type> Errors { get; } = [];
}

/// <summary>What a descriptor says of one argument.</summary>
internal sealed class ArgumentSettings
{
    /// <summary>The description; null when it is not set.</summary>
    public string? Description { get; set; }

    /// <summary>How the argument is marked as a global id; null when it is not set.</summary>
    public IMarksId? Id { get; set; }
}
