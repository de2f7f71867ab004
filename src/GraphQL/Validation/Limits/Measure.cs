namespace PyDotOrg.GraphQL.Validation.Limits;

/// <summary>How much a selection set asks for, its fragments included. Counts stop at <see cref="int.MaxValue"/>.</summary>
/// <param name="Fields">The fields, those of a fragment counted at every spread.</param>
/// <param name="Depth">The most fields in each other, leaves counted.</param>
/// <param name="DataDepth">As <paramref name="Depth"/> without what is below <c>__schema</c> and <c>__type</c>, and without these.</param>
/// <param name="Lists">The most fields in each other that list parts of the schema, by their names.</param>
internal readonly record struct Measure(int Fields, int Depth, int DataDepth, int Lists)
{
    /// <summary>Both side by side.</summary>
    public static Measure operator +(Measure first, Measure second) => new(
        (int)Math.Min((long)first.Fields + second.Fields, int.MaxValue),
        Math.Max(first.Depth, second.Depth),
        Math.Max(first.DataDepth, second.DataDepth),
        Math.Max(first.Lists, second.Lists));

    /// <summary>A field around this.</summary>
    public Measure InField(bool isAboutSchema, bool isList) => new(
        (int)Math.Min((long)Fields + 1, int.MaxValue),
        Depth + 1,
        isAboutSchema ? 0 : DataDepth + 1,
        isList ? Lists + 1 : Lists);
}
