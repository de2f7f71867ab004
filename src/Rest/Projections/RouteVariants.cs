using System.Text;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>The variants of one route: its answer with the members that requests choose.</summary>
/// <param name="workshop">Compiles and keeps them.</param>
/// <param name="text">Writes the operation anew.</param>
/// <param name="type">The type of the objects of the answer.</param>
/// <param name="read">Reads the answer as it is without being asked for anything; only for those who ask is it read.</param>
internal sealed class RouteVariants(VariantWorkshop workshop, VariantText text, NamedType type, Func<AnswerShape> read)
{
    private readonly Lazy<AnswerShape> _shape = new(read);

    /// <summary>The most rows that expansions may add to an answer.</summary>
    public const int MaxExpandedRows = 100_000;

    /// <summary>The members that the location of a new resource is made of.</summary>
    public IReadOnlyList<string> LocationMembers { get; init; } = [];

    /// <summary>The names that <c>expand</c> takes: those of one step and of two. Inside expanded rows theirs follow, up to three steps.</summary>
    public IReadOnlyList<string> ExpandNames => workshop.Shapes.NamesOf(type);

    /// <summary>What rows show when they are asked for more.</summary>
    public ShapeTable Shapes => workshop.Shapes;

    /// <summary>Finds names that cannot be expanded.</summary>
    /// <param name="expand">The names.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public void Check(NameTree expand, List<BindingError> errors) => workshop.Shapes.Check(type, expand, errors);

    /// <summary>The variant that a request wants.</summary>
    /// <param name="projection">The members, which were checked.</param>
    /// <param name="rows">The most rows of the answer; 1 when it is no list.</param>
    /// <returns>Null when the answer could have too many rows.</returns>
    public RouteVariant? Find(Projection projection, int rows)
    {
        var written = new StringBuilder();
        var members = new MemberWriter(workshop.Shapes, written);
        text.Write(written, projection.IsCounted, () =>
        {
            members.Write(_shape.Value, MemberWish.Of(projection));
            WriteLocation(written, projection);
        });
        return (long)members.ExpandedRows * rows <= MaxExpandedRows ? workshop.Get(written.ToString(), text.Select) : null;
    }

    /// <summary>The answer to a request for too many rows.</summary>
    public static Problem TooManyRows() => Problem.BadValues(
        [new BindingError(Projection.ExpandName, BindingError.Query, Messages.TooManyRows(MaxExpandedRows))]);

    /// <summary>The address of a new resource is told whatever members are shown.</summary>
    private void WriteLocation(StringBuilder written, Projection projection)
    {
        foreach (var member in _shape.Value.Members.Where(member => LocationMembers.Contains(member.Name)))
        {
            if (!MemberWish.Of(projection).Shows(member.Name, hasInside: false, out _))
            {
                var isAliased = member.Opening.StartsWith($"{member.Name}:", StringComparison.Ordinal);
                written.Append('_').Append(isAliased ? string.Empty : $"{member.Name}: ").Append(member.Opening).Append(' ');
            }
        }
    }
}
