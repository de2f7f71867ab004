using PyDotOrg.GraphQL.Validation.Limits;
using PyDotOrg.GraphQL.Validation.Rules;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation;

/// <summary>Every rule in the order in which they see a node; it is that of the reference implementation, clearest message first.</summary>
internal static class SpecifiedRules
{
    public static RuleSet All { get; } = new(
    [
        Rule.Of(static context => new ExecutableDefinitions(context)),
        Rule.Of(static context => new KnownOperationTypes(context)),
        Rule.Of(static context => new UniqueOperationNames(context)),
        Rule.Of(static context => new LoneAnonymousOperation(context)),
        Rule.Of(static context => new SingleFieldSubscriptions(context)),
        Rule.Of(static context => new KnownTypeNames(context)),
        Rule.Of(static context => new FragmentsOnCompositeTypes(context)),
        Rule.Of(static context => new VariablesAreInputTypes(context)),
        Rule.Of(static context => new ScalarLeafs(context)),
        Rule.Of(static context => new FieldsOnCorrectType(context)),
        Rule.Of(static context => new UniqueFragmentNames(context)),
        Rule.Of(static context => new KnownFragmentNames(context)),
        Rule.Of(static context => new NoUnusedFragments(context)),
        Rule.Of(static context => new PossibleFragmentSpreads(context)),
        Rule.Of(static context => new NoFragmentCycles(context)),
        Rule.Of(static context => new UniqueVariableNames(context)),
        Rule.Of(static context => new NoUndefinedVariables(context)),
        Rule.Of(static context => new NoUnusedVariables(context)),
        Rule.Of(static context => new KnownDirectives(context)),
        Rule.Of(static context => new UniqueDirectivesPerLocation(context)),
        Rule.Of(static context => new DeferStreamDirectiveOnRootField(context)),
        Rule.Of(static context => new DeferStreamDirectiveOnValidOperations(context)),
        Rule.Of(static context => new DeferStreamDirectiveLabel(context)),
        Rule.Of(static context => new StreamDirectiveOnListField(context)),
        Rule.Of(static context => new KnownArgumentNames(context)),
        Rule.Of(static context => new UniqueArgumentNames(context)),
        Rule.Of(static context => new ValuesOfCorrectType(context)),
        Rule.Of(static context => new ProvidedRequiredArguments(context)),
        Rule.Of(static context => new VariablesInAllowedPosition(context)),
        Rule.Of(static context => new OverlappingFieldsCanBeMerged(context)),
        Rule.Of(static context => new UniqueInputFieldNames(context)),
        Rule.Of(static context => new IntrospectionAllowed(context)),
    ]);
}
