using System.Globalization;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Validation;

/// <summary>
/// What this folder says to clients: the rules in the words of the reference implementation, limits and introspection in
/// Hot Chocolate's where it has some. The other half, about values and variables, stands in <c>Messages.Values.cs</c>.
/// </summary>
internal static partial class Messages
{
    public const string TooManyErrors = "Too many validation errors, error limit reached. Validation aborted.";

    public const string LoneAnonymousOperation = "This anonymous operation must be the only defined operation.";

    public const string IntrospectionNotAllowed = "Introspection is not allowed for the current request.";

    public const string IntrospectionTooDeep = "Maximum allowed introspection depth exceeded.";

    public const string FieldCycleTooDeep = "Maximum allowed coordinate cycle depth was exceeded.";

    public const string DuplicateLabel =
        "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.";

    /// <summary>No name, reason or value takes more characters of a message.</summary>
    private const int MaxQuotedLength = 1000;

    public static string NotExecutable(string? name) =>
        name is null ? "The schema definition is not executable." : $"The \"{name}\" definition is not executable.";

    public static string UnsupportedOperation(string operation) => $"The {operation} operation is not supported by the schema.";

    public static string DuplicateOperation(string name) => $"There can be only one operation named \"{name}\".";

    public static string ConditionalSubscriptionRoot(string? name) =>
        $"{Subscription(name)} must not use `@skip` or `@include` directives in the top level selection.";

    public static string EmptySubscription(string? name) => $"{Subscription(name)} must select one top level field.";

    public static string SeveralSubscriptionRoots(string? name) => $"{Subscription(name)} must select only one top level field.";

    public static string IntrospectionSubscription(string? name) =>
        $"{Subscription(name)} must not select an introspection top level field.";

    public static string UnknownType(string name, IEnumerable<string> known) =>
        $"Unknown type \"{name}\".{DidYouMean.For(name, known)}";

    public static string FragmentOnNonComposite(string? fragment, string type) => fragment is null
        ? $"Fragment cannot condition on non composite type \"{type}\"."
        : $"Fragment \"{fragment}\" cannot condition on non composite type \"{type}\".";

    public static string SelectionOnLeaf(string field, IType type) =>
        $"Field \"{field}\" must not have a selection since type \"{type}\" has no subfields.";

    public static string SelectionMissing(string field, IType type) =>
        $"Field \"{field}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field} {{ ... }}\"?";

    public static string UnknownField(string field, NamedType type, string suggestion) =>
        $"Cannot query field \"{field}\" on type \"{type}\".{suggestion}";

    public static string DuplicateFragment(string name) => $"There can be only one fragment named \"{name}\".";

    public static string UnknownFragment(string name) => $"Unknown fragment \"{name}\".";

    public static string UnusedFragment(string name) => $"Fragment \"{name}\" is never used.";

    public static string ImpossibleSpread(string? fragment, NamedType parent, NamedType type) =>
        $"Fragment{(fragment is null ? "" : $" \"{fragment}\"")} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".";

    public static string FragmentCycle(string fragment, IEnumerable<string> via)
    {
        var names = Abbreviate(string.Join(", ", via.Select(static name => $"\"{name}\"")));
        return $"Cannot spread fragment \"{fragment}\" within itself{(names.Length == 0 ? "" : $" via {names}")}.";
    }

    public static string UnknownDirective(string name) => $"Unknown directive \"@{name}\".";

    public static string MisplacedDirective(string name, string location) => $"Directive \"@{name}\" may not be used on {location}.";

    public static string DuplicateDirective(string name) => $"The directive \"@{name}\" can only be used once at this location.";

    public static string UnknownFieldArgument(string argument, OutputField field) =>
        $"Unknown argument \"{argument}\" on field \"{field.Coordinate}\".{DidYouMean.For(argument, field.Arguments.Select(static a => a.Name))}";

    public static string UnknownDirectiveArgument(string argument, DirectiveDefinition directive) =>
        $"Unknown argument \"{argument}\" on directive \"@{directive.Name}\".{DidYouMean.For(argument, directive.Arguments.Select(static a => a.Name))}";

    public static string DuplicateArgument(string name) => $"There can be only one argument named \"{name}\".";

    public static string RequiredArgument(string coordinate, InputField argument) =>
        $"Argument \"{coordinate}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.";

    public static string FieldsConflict(string responseName, string reason) =>
        $"Fields \"{Abbreviate(responseName)}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.";

    public static string DifferentFields(string first, string second) =>
        $"\"{Abbreviate(first)}\" and \"{Abbreviate(second)}\" are different fields";

    public static string DifferingArguments => "they have differing arguments";

    public static string ConflictingTypes(IType first, IType second) => $"they return conflicting types \"{first}\" and \"{second}\"";

    public static string SubfieldsConflict(string responseName, string reason) =>
        $"subfields \"{Abbreviate(responseName)}\" conflict because {reason}";

    public static string OverlappingStreams(bool areEqual) =>
        $"they have overlapping stream directives{(areEqual ? ". See https://github.com/graphql/defer-stream-wg/discussions/100" : "")}";

    public static string LabelNotStatic(string directive) => $"Argument \"@{directive}(label:)\" must be a static string.";

    public static string IncrementalRoot(string directive, string operation, NamedType root) =>
        $"{Capitalized(directive)} directive cannot be used on root {operation} type \"{root}\".";

    public static string IncrementalSubscription(string directive) =>
        $"{Capitalized(directive)} directive not supported on subscription operations. Disable `@{directive}` by setting the `if` argument to `false`.";

    public static string StreamOnNonList(NamedType parent, OutputField field) =>
        $"Directive \"@stream\" cannot be used on non-list field \"{parent}.{field.Name}\".";

    public static string TooManyFieldComparisons(int limit) =>
        Invariant($"The fields of this document that share a response name take more than {limit} comparisons, which is not allowed.");

    public static string TooManyFragmentVisits(int limit) =>
        Invariant($"The operations of this document take more than {limit} visits to fragments and variables, which is not allowed.");

    public static string TooDeep(int depth, int limit) =>
        Invariant($"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {limit}.");

    public static string TooManyFields(int limit) =>
        Invariant($"The operation selects more than {limit} fields, those of fragments counted at every spread, which is not allowed.");

    public static string TooManyAliases(string field, int limit) =>
        Invariant($"The field `{field}` is selected under more than {limit} response names at one place, which is not allowed.");

    /// <summary>The text, or as much of it as a message may hold.</summary>
    public static string Abbreviate(string text) => text.Length > MaxQuotedLength ? text[..MaxQuotedLength] + "..." : text;

    private static string Subscription(string? name) => name is null ? "Anonymous Subscription" : $"Subscription \"{name}\"";

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
