using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types;

/// <summary>What a program adds to a schema that is read from documents.</summary>
internal sealed class SdlBindings
{
    /// <summary>Scalars by name.</summary>
    public Dictionary<string, ScalarType> Scalars { get; } = new(StringComparer.Ordinal);

    /// <summary>CLR types by the name of the type that they stand for.</summary>
    public Dictionary<string, Type> RuntimeTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>Resolvers by type and field.</summary>
    public Dictionary<(string Type, string Field), FieldResolver> Resolvers { get; } = [];
}
