using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// The directives that ask for parts of a result later (incremental delivery, a proposal for the specification). A schema
/// has them when its options say so, or when its documents define them.
/// </summary>
public static class IncrementalDirectives
{
    /// <summary><c>@defer(label: String, if: Boolean! = true)</c></summary>
    public static DirectiveDefinition Defer { get; } = new()
    {
        Name = "defer",
        Description = "Lets the fields of a fragment follow when they are ready, without keeping the others back.",
        Arguments = [Label, If],
        Locations = ["FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
    };

    /// <summary><c>@stream(label: String, initialCount: Int! = 0, if: Boolean! = true)</c></summary>
    public static DirectiveDefinition Stream { get; } = new()
    {
        Name = "stream",
        Description = "Lets the items of a list follow as they become ready.",
        Arguments =
        [
            Label,
            new InputField
            {
                Name = "initialCount",
                Description = "How many items come at once.",
                Type = new NonNullType(BuiltInScalars.Int),
                DefaultValue = new IntValueNode { Value = "0" },
                CoercedDefault = 0,
            },
            If,
        ],
        Locations = ["FIELD"],
    };

    private static InputField Label => new()
    {
        Name = "label",
        Description = "A name that tells this part from all others of the document.",
        Type = BuiltInScalars.String,
    };

    private static InputField If => new()
    {
        Name = "if",
        Description = "Whether the directive counts.",
        Type = new NonNullType(BuiltInScalars.Boolean),
        DefaultValue = new BooleanValueNode { Value = true },
        CoercedDefault = true,
    };

    /// <summary>Whether a directive asks for a part of the result later.</summary>
    public static bool Contains(DirectiveNode directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        return directive.Name.Value == Defer.Name || directive.Name.Value == Stream.Name;
    }

    /// <summary>The directive of that name among those of a selection; null when there is none.</summary>
    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, DirectiveDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(directives);
        ArgumentNullException.ThrowIfNull(definition);
        for (var index = 0; index < directives.Count; index++)
        {
            if (directives[index].Name.Value == definition.Name)
            {
                return directives[index];
            }
        }

        return null;
    }

    /// <summary>The value of an argument as it stands in the document; null when it is not given.</summary>
    public static ValueNode? FindArgument(DirectiveNode directive, string name)
    {
        ArgumentNullException.ThrowIfNull(directive);
        for (var index = 0; index < directive.Arguments.Count; index++)
        {
            if (directive.Arguments[index].Name.Value == name)
            {
                return directive.Arguments[index].Value;
            }
        }

        return null;
    }
}
