using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation;
using PyDotOrg.GraphQL.Validation.Limits;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Tests.Validation;

public sealed class SpecifiedRulesTests
{
    /// <summary>The kinds whose end the walker announces.</summary>
    private static readonly Type[] Left = [typeof(DocumentNode), typeof(FieldNode), typeof(DirectiveNode)];

    [Fact]
    public void Every_rule_of_the_folder_is_in_the_list()
    {
        var folder = Repository.PathOf("src", "GraphQL", "Validation", "Rules");
        var files = Directory.EnumerateFiles(folder).Select(Path.GetFileNameWithoutExtension).Where(name => name != "ValueOwner");

        Assert.Equal(
            files.Append(nameof(IntrospectionAllowed)).Order(StringComparer.Ordinal),
            SpecifiedRules.All.Rules.Select(rule => rule.Type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_listens_to_what_the_walker_announces_and_to_nothing_else()
    {
        var entered = typeof(RuleSet).GetProperties()
            .Where(property => property.PropertyType.IsGenericType
                && property.PropertyType.GetGenericTypeDefinition() == typeof(Subscription<>))
            .Select(property => property.PropertyType.GetGenericArguments()[0])
            .ToList();

        foreach (var rule in SpecifiedRules.All.Rules)
        {
            var enters = Kinds(rule.Type, typeof(IEnter<>)).ToList();
            var leaves = Kinds(rule.Type, typeof(ILeave<>)).ToList();

            Assert.Empty(enters.Except(entered));
            Assert.Empty(leaves.Except(Left));
            Assert.True(enters.Count + leaves.Count > 0 || rule.Type.IsAssignableTo(typeof(ICheckVariables)), rule.Type.Name);
        }
    }

    private static IEnumerable<Type> Kinds(Type rule, Type listener) => rule.GetInterfaces()
        .Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == listener)
        .Select(face => face.GetGenericArguments()[0]);
}
