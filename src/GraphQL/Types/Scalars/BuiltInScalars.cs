namespace PyDotOrg.GraphQL.Types;

/// <summary>The scalars that the engine brings along. A schema has those that it uses.</summary>
public static class BuiltInScalars
{
    /// <summary><c>Int</c></summary>
    public static IntType Int { get; } = new();

    /// <summary><c>Float</c></summary>
    public static FloatType Float { get; } = new();

    /// <summary><c>String</c></summary>
    public static StringType String { get; } = new();

    /// <summary><c>Boolean</c></summary>
    public static BooleanType Boolean { get; } = new();

    /// <summary><c>ID</c></summary>
    public static IdType Id { get; } = new();

    /// <summary>The five scalars of the specification (section 3.5), which every document may use without defining them.</summary>
    public static IReadOnlyList<ScalarType> Specified { get; } = [String, Int, Float, Boolean, Id];
}
