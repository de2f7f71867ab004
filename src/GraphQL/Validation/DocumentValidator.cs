using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Limits;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation;

/// <summary>
/// Tells whether a document may be executed: the rules of the specification, section 5, in one walk over the tree, then
/// the limits. The work is bounded for any document that was parsed with limits. Thread-safe.
/// </summary>
public static class DocumentValidator
{
    /// <summary>Validates a whole document, every operation and every fragment.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document; nodes made by code give errors without positions.</param>
    /// <param name="options">What is allowed; <see cref="ValidationOptions.Default"/> when null.</param>
    public static ValidationResult Validate(GraphQLSchema schema, DocumentNode document, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        return Validate(schema, document, options ?? ValidationOptions.Default, SpecifiedRules.All);
    }

    /// <summary>Validates with a choice of rules; the limits on operations come last and only when no rule is broken.</summary>
    internal static ValidationResult Validate(
        GraphQLSchema schema, DocumentNode document, ValidationOptions options, RuleSet rules)
    {
        var context = new ValidationContext(schema, document, options);
        new DocumentWalker(context, rules).Walk();
        if (context.Errors.Count == 0)
        {
            OperationLimits.Check(context);
        }
        else if (context.Errors is [{ Code: ErrorCodes.Execution.FieldMergeBudgetExceeded }] && OperationLimits.FindTooManyFields(context) is { } cause)
        {
            return new ValidationResult([cause]); // Comparing took too long because there are too many: the limit that clients know says so.
        }

        return new ValidationResult(context.Errors) { UsesIntrospection = context.UsesIntrospection };
    }
}
