using System.Globalization;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Costs;

/// <summary>
/// What the elements of a schema weigh: as <c>@cost</c> says, otherwise composite ones 1 and leaves 0 (contract: Hot
/// Chocolate, section 2.10).
/// </summary>
internal static class Weights
{
    private const string Directive = "cost";
    private const string Argument = "weight";

    public static double Of(OutputField field) => Find(field.Directives) ?? (field.Type.NamedType().IsLeaf() ? 0 : 1);

    public static double Of(NamedType type) => Find(type.Directives) ?? (type.IsLeaf() ? 0 : 1);

    public static double Of(InputField input) => Find(input.Directives) ?? (input.Type.NamedType().IsLeaf() ? 0 : 1);

    private static double? Find(IReadOnlyList<AppliedDirective> directives)
    {
        var cost = directives.FirstOrDefault(static each => each.Name == Directive);
        var weight = cost?.Arguments.FirstOrDefault(static each => each.Name.Value == Argument)?.Value as StringValueNode;
        return double.TryParse(weight?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
