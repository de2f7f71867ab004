using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>
/// Describes elements of the schema: an attribute counts before a documentation comment (contract: Hot Chocolate, section 1.7).
/// Comments are read when somebody asks for a description, which is after the start, if ever.
/// </summary>
/// <param name="documentation">The documentation comments; null when they are not used.</param>
internal sealed class Descriptions(XmlDocumentation? documentation)
{
    /// <summary>The description of what errors say; .NET's own comments are not at hand.</summary>
    public const string MessageOfError = "What went wrong.";

    /// <summary>The description of a field: what a descriptor says comes first.</summary>
    public Lazy<string?> Of(FieldSource source) =>
        source.Settings?.Description is { } text ? new Lazy<string?>(text) : Of(source.Member, source.Annotations);

    /// <summary>The description of a type, member or enum value.</summary>
    public Lazy<string?> Of(MemberInfo member, Annotated annotations) =>
        annotations.Description is { } text ? new Lazy<string?>(text) : new Lazy<string?>(() => CommentOn(member));

    /// <summary>The description of a member whose attributes nobody has read yet.</summary>
    public Lazy<string?> Of(MemberInfo member) => new(() => Annotated.Of(member).Description ?? CommentOn(member));

    /// <summary>The description of a parameter.</summary>
    public Lazy<string?> Of(ParameterInfo parameter, Annotated annotations) =>
        annotations.Description is { } text ? new Lazy<string?>(text) : new Lazy<string?>(() => documentation?.Of(parameter));

    /// <summary>The description of a property of an input object.</summary>
    /// <param name="property">The property.</param>
    /// <param name="parameter">The parameter of the constructor that fills it; null when a setter does.</param>
    /// <param name="annotations">The attributes of both.</param>
    public Lazy<string?> Of(PropertyInfo property, ParameterInfo? parameter, Annotated annotations) => parameter is null
        ? Of(property, annotations)
        : annotations.Description is { } text
            ? new Lazy<string?>(text)
            : new Lazy<string?>(() => CommentOn(property) ?? documentation?.Of(parameter));

    /// <summary>The first description that somebody has written of several classes.</summary>
    /// <param name="classes">Classes without attributes that describe them.</param>
    /// <param name="last">What counts when none of them has a comment.</param>
    public Lazy<string?> OfFirst(IReadOnlyList<Type> classes, Lazy<string?> last) => classes.Count == 0
        ? last
        : new Lazy<string?>(() => classes.Select(CommentOn).FirstOrDefault(static text => text is not null) ?? last.Value);

    private string? CommentOn(MemberInfo member) => member.DeclaringType == typeof(Exception) ? MessageOfError : documentation?.Of(member);
}
