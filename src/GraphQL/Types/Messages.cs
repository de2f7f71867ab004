using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>What is said about schemas that are not valid, in the words of the reference implementation.</summary>
internal static partial class Messages
{
    public const string ExecutableInSdl = "A schema document holds no operations and no fragments.";
    public const string OneSchemaDefinition = "Must provide only one schema definition.";

    public static string OneRootType(OperationType operation) => $"There can be only one {Name(operation)} type in schema.";

    public static string OneType(string name) => $"There can be only one type named \"{name}\".";

    public static string OneDirective(string name) => $"There can be only one directive named \"@{name}\".";

    public static string OneField(string coordinate) => $"Field \"{coordinate}\" can only be defined once.";

    public static string OneEnumValue(string coordinate) => $"Enum value \"{coordinate}\" can only be defined once.";

    public static string OneArgument(string coordinate) => $"Argument \"{coordinate}\" can only be defined once.";

    public static string UnknownType(string name, IEnumerable<string> known) => $"Unknown type \"{name}\".{DidYouMean.For(name, known)}";

    public static string UnknownDirective(string name) => $"Unknown directive \"@{name}\".";

    public static string MisplacedDirective(string name, string location) => $"Directive \"@{name}\" may not be used on {location}.";

    public static string RepeatedDirective(string name) => $"The directive \"@{name}\" can only be used once at this location.";

    public static string ExtendsUndefined(string name, IEnumerable<string> known) =>
        $"Cannot extend type \"{name}\" because it is not defined.{DidYouMean.For(name, known)}";

    public static string ExtendsOtherKind(string kind, string name) => $"Cannot extend non-{kind} type \"{name}\".";

    public static string OneOfByExtension(string type) => $"The directive \"@oneOf\" must not be added to \"{type}\" by an extension.";

    public static string RepeatedArgument(string name) => $"There can be only one argument named \"{name}\".";

    public static string UnknownDirectiveArgument(string name, string directive, IEnumerable<string> known) =>
        $"Unknown argument \"{name}\" on directive \"@{directive}\".{DidYouMean.For(name, known)}";

    public static string MissingArgument(string coordinate, string type) =>
        $"Argument \"{coordinate}\" of type \"{type}\" is required, but it was not provided.";

    public static string RepeatedInputField(string name) => $"There can be only one input field named \"{name}\".";

    private static string Name(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
