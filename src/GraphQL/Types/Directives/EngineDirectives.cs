using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// The directives that mean something to the engine and are not in the specification (contract: Hot Chocolate, sections
/// 2.7, 2.10 and 2.11). A schema has those that it uses.
/// </summary>
public static class EngineDirectives
{
    private static readonly ListType Names = new(new NonNullType(BuiltInScalars.String));

    /// <summary><c>ApplyPolicy</c>, the type of an argument of <see cref="Authorize"/>.</summary>
    public static EnumType ApplyPolicyType { get; } = new()
    {
        Name = "ApplyPolicy",
        Description = "When a policy is asked.",
        RuntimeType = typeof(ApplyPolicy),
        Values =
        [
            new EnumValue
            {
                Name = "BEFORE_RESOLVER",
                Description = "Before the field is resolved.",
                RuntimeValue = ApplyPolicy.BeforeResolver,
            },
            new EnumValue
            {
                Name = "AFTER_RESOLVER",
                Description = "When the field has its value.",
                RuntimeValue = ApplyPolicy.AfterResolver,
            },
            new EnumValue
            {
                Name = "VALIDATION",
                Description = "Before the request is executed.",
                RuntimeValue = ApplyPolicy.Validation,
            },
        ],
    };

    /// <summary><c>@authorize</c>: who may see a field. The printed schema leaves it out.</summary>
    public static DirectiveDefinition Authorize { get; } = new()
    {
        Name = "authorize",
        Description = "Demands a policy or one of several roles; without arguments, that the caller is known.",
        Arguments =
        [
            Argument("policy", BuiltInScalars.String, "The policy that must hold."),
            Argument("roles", Names, "The roles of which the caller must have one."),
            new InputField
            {
                Name = "apply",
                Description = "When the demand is checked.",
                Type = new NonNullType(ApplyPolicyType),
                DefaultValue = new EnumValueNode { Value = "BEFORE_RESOLVER" },
                CoercedDefault = ApplyPolicy.BeforeResolver,
            },
        ],
        Locations = ["OBJECT", "FIELD_DEFINITION"],
        IsRepeatable = true,
        IsInternal = true,
    };

    /// <summary><c>@cost</c>: what an element adds to the cost of an operation.</summary>
    public static DirectiveDefinition Cost { get; } = new()
    {
        Name = "cost",
        Description = "What an element adds to the cost of an operation.",
        Arguments = [Argument("weight", new NonNullType(BuiltInScalars.String), "The cost, a decimal number.")],
        Locations = ["SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "ENUM", "INPUT_FIELD_DEFINITION"],
    };

    /// <summary><c>@listSize</c>: how many items a list may have.</summary>
    public static DirectiveDefinition ListSize { get; } = new()
    {
        Name = "listSize",
        Description = "How many items a list may have, for the cost of an operation.",
        Arguments =
        [
            Argument("assumedSize", BuiltInScalars.Int, "The size of the list when no argument tells it."),
            Argument("slicingArguments", Names, "The arguments that tell the size of the list."),
            Argument("slicingArgumentDefaultValue", BuiltInScalars.Int, "The size when none of these arguments is given."),
            Argument("sizedFields", Names, "The fields of the value that are the list."),
            new InputField
            {
                Name = "requireOneSlicingArgument",
                Description = "Whether exactly one of these arguments must be given.",
                Type = new NonNullType(BuiltInScalars.Boolean),
                DefaultValue = new BooleanValueNode { Value = true },
                CoercedDefault = true,
            },
        ],
        Locations = ["FIELD_DEFINITION"],
    };

    /// <summary><c>@tag</c>: a label for tools.</summary>
    public static DirectiveDefinition Tag { get; } = new()
    {
        Name = "tag",
        Description = "A label for tools; it changes nothing.",
        Arguments = [Argument("name", new NonNullType(BuiltInScalars.String), "The label.")],
        Locations =
        [
            "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
            "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
        ],
        IsRepeatable = true,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Authorize, Cost, ListSize, Tag];

    private static InputField Argument(string name, IType type, string description) =>
        new() { Name = name, Type = type, Description = description };
}
