using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Lets <c>@authorize</c> in documents count as the attribute does (contract: Hot Chocolate, section 2.7).</summary>
internal static class SdlAccess
{
    /// <summary>
    /// Gives every field its demands: its own, else those of the interfaces' fields that it implements, else those of its type.
    /// What the resolver itself demands comes on top.
    /// </summary>
    public static void Apply(ObjectType type)
    {
        var ofType = RulesOf(type.Directives);
        foreach (var field in type.Fields)
        {
            var own = RulesOf(field.Directives);
            var promised = type.Interfaces
                .Where(face => face.Fields.Contains(field.Name))
                .SelectMany(face => RulesOf(face.Fields[field.Name].Directives))
                .ToArray();
            var rules = own.Length > 0 ? own : promised.Length > 0 ? promised : ofType;
            if (rules.Length > 0)
            {
                var resolver = field.Resolver ?? new FieldResolver { Pure = MemberResolver.Create(field.Name) };
                field.Resolver = resolver with { Authorization = [.. rules, .. resolver.Authorization] };
            }
        }
    }

    private static AuthorizeRule[] RulesOf(IReadOnlyList<AppliedDirective> directives) =>
    [
        .. from directive in directives
           where directive.Name == EngineDirectives.Authorize.Name
           select new AuthorizeRule(
               (Find(directive, "policy") as StringValueNode)?.Value, RolesOf(Find(directive, "roles")), ApplyOf(Find(directive, "apply"))),
    ];

    private static ValueNode? Find(AppliedDirective directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    /// <summary>A single value stands for a list of one (specification, section 3.11).</summary>
    private static string[] RolesOf(ValueNode? value) => value switch
    {
        ListValueNode list => [.. list.Items.OfType<StringValueNode>().Select(role => role.Value)],
        StringValueNode role => [role.Value],
        _ => [],
    };

    private static ApplyPolicy ApplyOf(ValueNode? value) =>
        EngineDirectives.ApplyPolicyType.Values.FirstOrDefault(each => each.Name == (value as EnumValueNode)?.Value)?.RuntimeValue
            is ApplyPolicy apply ? apply : ApplyPolicy.BeforeResolver;
}
