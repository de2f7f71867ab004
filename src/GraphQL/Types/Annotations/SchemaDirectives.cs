using System.Globalization;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.CostAnalysis.Types;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The directives that attributes, pages and filters apply to elements of the schema.</summary>
internal static class SchemaDirectives
{
    /// <summary><c>@cost(weight:)</c></summary>
    public static AppliedDirective Cost(double weight) =>
        new("cost", [Argument("weight", Text(weight.ToString(CultureInfo.InvariantCulture)))]);

    /// <summary><c>@tag(name:)</c></summary>
    public static AppliedDirective Tag(string name) => new("tag", [Argument("name", Text(name))]);

    /// <summary><c>@listSize</c> as an attribute gives it.</summary>
    public static AppliedDirective ListSize(ListSizeAttribute size)
    {
        List<ArgumentNode> arguments = [];
        AddNumber(arguments, "assumedSize", size.AssumedSize);
        AddNames(arguments, "slicingArguments", size.SlicingArguments);
        AddNumber(arguments, "slicingArgumentDefaultValue", size.SlicingArgumentDefaultValue);
        AddNames(arguments, "sizedFields", size.SizedFields);
        arguments.Add(Argument("requireOneSlicingArgument", new BooleanValueNode { Value = size.RequireOneSlicingArgument }));
        return new AppliedDirective("listSize", arguments);
    }

    /// <summary><c>@authorize</c>; it is not printed.</summary>
    public static AppliedDirective Authorize(AuthorizeRule rule)
    {
        List<ArgumentNode> arguments = [];
        if (rule.Policy is not null)
        {
            arguments.Add(Argument("policy", Text(rule.Policy)));
        }

        AddNames(arguments, "roles", rule.Roles);
        if (rule.Apply != ApplyPolicy.BeforeResolver)
        {
            arguments.Add(Argument("apply", new EnumValueNode { Value = NamingConventions.OfEnumValue(rule.Apply.ToString()) }));
        }

        return new AppliedDirective("authorize", arguments) { IsInternal = true };
    }

    private static void AddNumber(List<ArgumentNode> arguments, string name, int value)
    {
        if (value > 0)
        {
            arguments.Add(Argument(name, new IntValueNode { Value = value.ToString(CultureInfo.InvariantCulture) }));
        }
    }

    private static void AddNames(List<ArgumentNode> arguments, string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            arguments.Add(Argument(name, new ListValueNode { Items = [.. values.Select(Text)] }));
        }
    }

    private static StringValueNode Text(string text) => new() { Value = text };

    private static ArgumentNode Argument(string name, ValueNode value) => new() { Name = new NameNode { Value = name }, Value = value };
}
