using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>
/// Rules that are checked in one walk. Which rule looks at which kind of node is found out once, so that the walk calls
/// nobody who would not listen. To let rules look at a further kind, add a property here and a case in the walker.
/// </summary>
internal sealed class RuleSet
{
    public RuleSet(IReadOnlyList<Rule> rules)
    {
        Rules = rules;
        Documents = new(rules);
        Operations = new(rules);
        Fragments = new(rules);
        Variables = new(rules);
        Fields = new(rules);
        Spreads = new(rules);
        InlineFragments = new(rules);
        Directives = new(rules);
        Arguments = new(rules);
        NamedTypes = new(rules);
        Objects = new(rules);
    }

    /// <summary>The rules in the order in which they see a node.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    public Subscription<DocumentNode> Documents { get; }

    public Subscription<OperationDefinitionNode> Operations { get; }

    public Subscription<FragmentDefinitionNode> Fragments { get; }

    public Subscription<VariableDefinitionNode> Variables { get; }

    public Subscription<FieldNode> Fields { get; }

    public Subscription<FragmentSpreadNode> Spreads { get; }

    public Subscription<InlineFragmentNode> InlineFragments { get; }

    public Subscription<DirectiveNode> Directives { get; }

    public Subscription<ArgumentNode> Arguments { get; }

    public Subscription<NamedTypeNode> NamedTypes { get; }

    public Subscription<ObjectValueNode> Objects { get; }

    /// <summary>The rules for one validation, in their order.</summary>
    public object[] Create(ValidationContext context)
    {
        var rules = new object[Rules.Count];
        for (var index = 0; index < rules.Length; index++)
        {
            rules[index] = Rules[index].Create(context);
        }

        return rules;
    }
}
