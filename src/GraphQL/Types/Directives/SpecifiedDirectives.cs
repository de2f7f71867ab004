using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>The directives of the specification (section 3.13). Every schema has them; none prints them.</summary>
public static class SpecifiedDirectives
{
    /// <summary>The reason of <see cref="Deprecated"/> when none is given.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary><c>@skip(if: Boolean!)</c></summary>
    public static DirectiveDefinition Skip { get; } = new()
    {
        Name = "skip",
        Description = "Leaves a field or fragment out when the condition holds.",
        Arguments = [Required("if", BuiltInScalars.Boolean, "Leave out when true.")],
        Locations = ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
        IsSpecified = true,
    };

    /// <summary><c>@include(if: Boolean!)</c></summary>
    public static DirectiveDefinition Include { get; } = new()
    {
        Name = "include",
        Description = "Takes a field or fragment only when the condition holds.",
        Arguments = [Required("if", BuiltInScalars.Boolean, "Take when true.")],
        Locations = ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
        IsSpecified = true,
    };

    /// <summary><c>@deprecated(reason: String! = "No longer supported")</c></summary>
    public static DirectiveDefinition Deprecated { get; } = new()
    {
        Name = "deprecated",
        Description = "Tells clients to stop using an element of the schema.",
        Arguments =
        [
            new InputField
            {
                Name = "reason",
                Description = "Why, and what to use instead, in Markdown.",
                Type = new NonNullType(BuiltInScalars.String),
                DefaultValue = new StringValueNode { Value = DefaultDeprecationReason },
                CoercedDefault = DefaultDeprecationReason,
            },
        ],
        Locations = ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"],
        IsSpecified = true,
    };

    /// <summary><c>@specifiedBy(url: String!)</c></summary>
    public static DirectiveDefinition SpecifiedBy { get; } = new()
    {
        Name = "specifiedBy",
        Description = "Tells where the form of a scalar's values is specified.",
        Arguments = [Required("url", BuiltInScalars.String, "The address of the specification.")],
        Locations = ["SCALAR"],
        IsSpecified = true,
    };

    /// <summary><c>@oneOf</c></summary>
    public static DirectiveDefinition OneOf { get; } = new()
    {
        Name = "oneOf",
        Description = "Demands that exactly one field of an input object is given, and not null.",
        Locations = ["INPUT_OBJECT"],
        IsSpecified = true,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Skip, Include, Deprecated, SpecifiedBy, OneOf];

    private static InputField Required(string name, ScalarType type, string description) =>
        new() { Name = name, Type = new NonNullType(type), Description = description };
}
