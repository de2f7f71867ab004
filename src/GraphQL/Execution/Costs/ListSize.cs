using System.Globalization;
using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Costs;

/// <summary>How many items a field is reckoned to have, by its <c>@listSize</c> and what the document gives for its slicing arguments.</summary>
internal sealed class ListSize
{
    private readonly double _assumed;
    private readonly double _limit;
    private readonly bool _requiresOne;
    private readonly ValueNode?[] _slices;
    private readonly int[] _variables;

    private ListSize(OutputField field, AppliedDirective directive, FieldNode node, VariableTable table)
    {
        var most = Number(directive, "assumedSize");
        _assumed = Number(directive, "slicingArgumentDefaultValue") ?? most ?? 1;
        _limit = field.Resolver?.Data is { Paging: not PagingKind.None } data ? data.PagingOptions.MaxPageSize : double.PositiveInfinity;
        _requiresOne = Find(directive, "requireOneSlicingArgument") is not BooleanValueNode { Value: false };
        _slices = [.. Names(directive, "slicingArguments").Select(name => ArgumentPlan.FindLiteral(node, name))];
        _variables = [.. _slices.Select(slice => slice is VariableNode variable ? table.IndexOf(variable.Name.Value) : -1)];
        SizedFields = [.. Names(directive, "sizedFields")];
    }

    /// <summary>The fields of the field's object that have the items; empty when the field is the list itself.</summary>
    public IReadOnlyList<string> SizedFields { get; }

    /// <summary>Whether the size depends on variables.</summary>
    public bool IsDynamic => Array.Exists(_variables, static index => index >= 0);

    /// <summary>Reads a field's directive; null when it has none.</summary>
    public static ListSize? Of(OutputField field, FieldNode node, VariableTable table) =>
        field.Directives.FirstOrDefault(static each => each.Name == "listSize") is { } directive
            ? new ListSize(field, directive, node, table)
            : null;

    /// <summary>The largest slice that is asked for; what the directive assumes when none is.</summary>
    public double Read(VariableValue[] variables)
    {
        double? size = null;
        for (var i = 0; i < _slices.Length; i++)
        {
            if (Slice(i, variables) is { } slice)
            {
                size = Math.Max(size ?? 0, slice);
            }
        }

        // A page that is larger than it may be is refused by the field itself, with a better error.
        return Math.Min(size ?? _assumed, _limit);
    }

    /// <summary>Whether the directive demands exactly one slicing argument and the request does not give it (HC0082).</summary>
    public bool LacksSlice(VariableValue[] variables)
    {
        if (!_requiresOne || _slices.Length == 0)
        {
            return false;
        }

        var given = 0;
        for (var i = 0; i < _slices.Length; i++)
        {
            given += Slice(i, variables) is null ? 0 : 1;
        }

        return given != 1;
    }

    private double? Slice(int index, VariableValue[] variables) => _slices[index] switch
    {
        IntValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        VariableNode when variables[_variables[index]].Value is IConvertible value => value.ToDouble(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static double? Number(AppliedDirective directive, string name) =>
        Find(directive, name) is IntValueNode number ? double.Parse(number.Value, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<string> Names(AppliedDirective directive, string name) => Find(directive, name) switch
    {
        ListValueNode list => list.Items.OfType<StringValueNode>().Select(static item => item.Value),
        StringValueNode single => [single.Value],
        _ => [],
    };

    private static ValueNode? Find(AppliedDirective directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
