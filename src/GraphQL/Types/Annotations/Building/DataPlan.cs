using System.Reflection;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The steps that the attributes of a member ask for.</summary>
internal sealed class DataPlan
{
    private DataPlan(IReadOnlyList<IDataStep> steps)
    {
        Paging = steps.OfType<PagingAttribute>().FirstOrDefault();
        Cardinality = steps.OfType<IPicksOne>().FirstOrDefault()?.Cardinality ?? Cardinality.Many;
        UsesProjection = steps.OfType<UseProjectionAttribute>().Any();
        Filtering = steps.OfType<INamesInputType>().FirstOrDefault(step => step.Step == DataStep.Filtering);
        Sorting = steps.OfType<INamesInputType>().FirstOrDefault(step => step.Step == DataStep.Sorting);
    }

    /// <summary>The paging; null when there is none.</summary>
    public PagingAttribute? Paging { get; }

    /// <summary>How many items are wanted.</summary>
    public Cardinality Cardinality { get; }

    /// <summary>Whether only selected columns are read.</summary>
    public bool UsesProjection { get; }

    /// <summary>The filter; null when there is none.</summary>
    public INamesInputType? Filtering { get; }

    /// <summary>The sort; null when there is none.</summary>
    public INamesInputType? Sorting { get; }

    /// <summary>Reads the attributes of a member and checks their order.</summary>
    /// <returns>Null when there is nothing to do with the member's value.</returns>
    public static DataPlan? Read(FieldSource source, TypeShape shape, SchemaDraft draft)
    {
        List<IDataStep> steps = [.. source.Annotations.GetAll<IDataStep>().OrderBy(step => step.Order)];
        if (steps.Count == 0 && IsPage(shape.Type))
        {
            steps.Add(shape.Type.GetGenericTypeDefinition() == typeof(Connection<>) ? new UsePagingAttribute() : new UseOffsetPagingAttribute());
        }

        if (steps.Count > 0 && !shape.IsList)
        {
            draft.Errors.Add(Messages.NoList(NameOf(steps[0])), source.Member);
            return null;
        }

        Check(steps, source.Member, draft);
        return steps.Count > 0 || shape.IsQuery ? new DataPlan(steps) : null;
    }

    /// <summary>Whether a resolver makes its pages itself.</summary>
    public static bool IsPage(Type type) => type.IsAssignableTo(typeof(Connection)) || type.IsAssignableTo(typeof(CollectionSegment));

    private static void Check(List<IDataStep> steps, MemberInfo member, SchemaDraft draft)
    {
        if (steps.Zip(steps.Skip(1)).Any(pair => pair.First.Step >= pair.Second.Step))
        {
            draft.Errors.Add(Messages.WrongOrder([.. steps.Select(NameOf)]), member, ErrorCodes.Schema.MiddlewareOrderInvalid);
        }

        foreach (var step in steps)
        {
            if (FeatureOf(step) is { } feature && !draft.Registrations.Features.HasFlag(feature))
            {
                draft.Errors.Add(Messages.FeatureIsMissing(NameOf(step), feature), member);
            }
        }
    }

    private static DataFeatures? FeatureOf(IDataStep step) => step switch
    {
        PagingAttribute => null,
        { Step: DataStep.Filtering } => DataFeatures.Filtering,
        { Step: DataStep.Sorting } => DataFeatures.Sorting,
        _ => DataFeatures.Projections,
    };

    private static string NameOf(IDataStep step)
    {
        var name = step.GetType().Name;
        return name[..name.IndexOf("Attribute", StringComparison.Ordinal)];
    }
}
