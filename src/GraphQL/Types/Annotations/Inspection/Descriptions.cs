using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Describes elements of the schema: an attribute counts before a documentation comment (contract: Hot Chocolate, section 1.7).</summary>
/// <param name="documentation">The documentation comments; null when they are not used.</param>
internal sealed class Descriptions(XmlDocumentation? documentation)
{
    /// <summary>The description of what errors say; .NET's own comments are not at hand.</summary>
    public const string MessageOfError = "What went wrong.";

    /// <summary>The description of a type, member or enum value; null when nobody has written one.</summary>
    public string? Of(MemberInfo member, Annotated annotations) =>
        annotations.Description ?? (member.DeclaringType == typeof(Exception) ? MessageOfError : documentation?.Of(member));

    /// <summary>The description of a parameter; null when nobody has written one.</summary>
    public string? Of(ParameterInfo parameter, Annotated annotations) => annotations.Description ?? documentation?.Of(parameter);
}
