using System.Globalization;
using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan.Incremental;

/// <summary>The <c>@stream</c> of a list field.</summary>
internal sealed class StreamUsage
{
    private readonly int _initialCount;
    private readonly int _variable = -1;

    /// <param name="directive">The directive.</param>
    /// <param name="table">The variables of the operation.</param>
    /// <param name="items">The field as the items see it that come later.</param>
    public StreamUsage(DirectiveNode directive, VariableTable table, Selection items)
    {
        Items = items;
        Label = (IncrementalDirectives.FindArgument(directive, "label") as StringValueNode)?.Value;
        switch (IncrementalDirectives.FindArgument(directive, "initialCount"))
        {
            case IntValueNode number:
                _initialCount = int.Parse(number.Value, CultureInfo.InvariantCulture);
                break;
            case VariableNode variable:
                _variable = table.IndexOf(variable.Name.Value);
                break;
            default:
                break;
        }
    }

    /// <summary>The label; null when it has none.</summary>
    public string? Label { get; }

    /// <summary>The field as the items see it that come later: they belong to no deferred fragment around the list.</summary>
    public Selection Items { get; }

    /// <summary>How many items come with the list.</summary>
    /// <exception cref="GraphQLException">The number is null or negative.</exception>
    public int ReadInitialCount(VariableValue[] variables)
    {
        var count = _variable >= 0 && variables[_variable] is { IsDefined: true } given ? given.Value as int? : _initialCount;
        return count >= 0 ? count.Value : throw new GraphQLException(ErrorBuilder.New().SetMessage(Messages.InvalidInitialCount).Build());
    }
}
