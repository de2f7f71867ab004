namespace PyDotOrg.GraphQL.Validation;

/// <summary>
/// What <c>extensions.specifiedBy</c> says. Clients of Hot Chocolate know the October 2021 edition; a rule that is younger
/// names the edition that brought it, or the proposal.
/// </summary>
internal static class Sections
{
    public const string ExecutableDefinitions = Edition2021 + "sec-Executable-Definitions";

    public const string OperationTypeExistence = Edition2025 + "sec-Operation-Type-Existence";

    public const string OperationNameUniqueness = Edition2021 + "sec-Operation-Name-Uniqueness";

    public const string LoneAnonymousOperation = Edition2021 + "sec-Lone-Anonymous-Operation";

    public const string SingleRootField = Edition2021 + "sec-Single-root-field";

    public const string FieldSelections = Edition2021 + "sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types";

    public const string FieldSelectionMerging = Edition2021 + "sec-Field-Selection-Merging";

    public const string LeafFieldSelections = Edition2021 + "sec-Leaf-Field-Selections";

    public const string RequiredArguments = Edition2021 + "sec-Required-Arguments";

    public const string ArgumentUniqueness = Edition2021 + "sec-Argument-Uniqueness";

    public const string FragmentNameUniqueness = Edition2021 + "sec-Fragment-Name-Uniqueness";

    public const string TypeConditionExistence = Edition2021 + "sec-Fragment-Spread-Type-Existence";

    public const string FragmentsOnCompositeTypes = Edition2021 + "sec-Fragments-On-Composite-Types";

    public const string FragmentsMustBeUsed = Edition2021 + "sec-Fragments-Must-Be-Used";

    public const string FragmentSpreadTargetDefined = Edition2021 + "sec-Fragment-spread-target-defined";

    public const string FragmentSpreadCycles = Edition2021 + "sec-Fragment-spreads-must-not-form-cycles";

    public const string FragmentSpreadIsPossible = Edition2021 + "sec-Fragment-spread-is-possible";

    public const string ValuesOfCorrectType = Edition2021 + "sec-Values-of-Correct-Type";

    public const string InputObjectFieldNames = Edition2021 + "sec-Input-Object-Field-Names";

    public const string InputObjectFieldUniqueness = Edition2021 + "sec-Input-Object-Field-Uniqueness";

    public const string InputObjectRequiredFields = Edition2021 + "sec-Input-Object-Required-Fields";

    public const string OneOfInputObjects = Edition2025 + "sec-OneOf-Input-Objects";

    public const string DirectivesAreDefined = Edition2021 + "sec-Directives-Are-Defined";

    public const string DirectivesInValidLocations = Edition2021 + "sec-Directives-Are-In-Valid-Locations";

    public const string DirectivesAreUnique = Edition2021 + "sec-Directives-Are-Unique-Per-Location";

    public const string VariableUniqueness = Edition2021 + "sec-Variable-Uniqueness";

    public const string VariablesAreInputTypes = Edition2021 + "sec-Variables-Are-Input-Types";

    public const string VariableUsesDefined = Edition2021 + "sec-All-Variable-Uses-Defined";

    public const string VariablesUsed = Edition2021 + "sec-All-Variables-Used";

    public const string VariableUsagesAllowed = Edition2021 + "sec-All-Variable-Usages-are-Allowed";

    public const string IncrementalDelivery = "https://github.com/graphql/graphql-spec/pull/1110";

    private const string Edition2021 = "https://spec.graphql.org/October2021/#";

    private const string Edition2025 = "https://spec.graphql.org/September2025/#";
}
