using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Fingerprinting;
using PyDotOrg.GraphQL.Querying.Memory;
using PyDotOrg.GraphQL.Querying.Paging;
using PyDotOrg.GraphQL.Querying.Rows.Levels;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>All that was compiled for one field of an operation. It hangs on the field's selection and goes with it.</summary>
internal sealed class FieldPlans
{
    /// <summary>The variants of <c>@skip</c> and <c>@include</c> whose dynamic fields are remembered; more are found anew.</summary>
    private const int MaxVariants = 16;

    private Variant[] _dynamic = [];
    private Variant[] _guarded = [];

    /// <summary>The levels by their shapes.</summary>
    public ShapeCache<LevelPlan> Levels { get; } = new();

    /// <summary>The cursors by the shapes of their lists.</summary>
    public ShapeCache<CursorFormat> Cursors { get; } = new();

    /// <summary>What works on lists in memory; null until there was one.</summary>
    public MemoryField? Memory { get; set; }

    /// <summary>The plans of a field.</summary>
    public static FieldPlans Of(Selection selection)
    {
        if (selection.QueryPlans is not FieldPlans plans)
        {
            plans = new FieldPlans();
            selection.QueryPlans = plans;
        }

        return plans;
    }

    /// <summary>The fields below whose projections differ from request to request.</summary>
    public DynamicField[] GetDynamicFields(Selection selection, ObjectType type, ulong flags) =>
        Find(_dynamic, type, flags) ?? Keep(ref _dynamic, new Variant(flags, type, DynamicFields.Find(selection, type, flags)));

    /// <summary>The fields below, in all levels, that demand something of the caller.</summary>
    public DynamicField[] GetGuardedFields(GraphQLSchema schema, Selection selection, ObjectType type, ulong flags) =>
        Find(_guarded, type, flags) ?? Keep(ref _guarded, new Variant(flags, type, FieldGuards.Find(schema, selection, type, flags)));

    private static DynamicField[]? Find(Variant[] variants, ObjectType type, ulong flags)
    {
        foreach (ref readonly var variant in variants.AsSpan())
        {
            if (variant.Flags == flags && ReferenceEquals(variant.Type, type))
            {
                return variant.Fields;
            }
        }

        return null;
    }

    private static DynamicField[] Keep(ref Variant[] variants, Variant variant)
    {
        if (variants.Length < MaxVariants)
        {
            variants = [.. variants, variant];
        }

        return variant.Fields;
    }

    private readonly record struct Variant(ulong Flags, ObjectType Type, DynamicField[] Fields);
}
