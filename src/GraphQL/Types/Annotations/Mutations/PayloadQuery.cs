using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The field of payloads that leads to the root of queries.</summary>
internal static class PayloadQuery
{
    private static readonly object Root = new();

    /// <summary>Adds the field to the payloads of mutations.</summary>
    /// <param name="mutations">The mutations.</param>
    /// <param name="query">The root of queries.</param>
    /// <param name="options">The name of the field, and who gets it.</param>
    public static void AddTo(IEnumerable<OutputField> mutations, ObjectType query, MutationPayloadOptions options)
    {
        foreach (var payload in mutations.Select(field => field.Type.NamedType()).OfType<ObjectType>().Distinct())
        {
            if (options.MutationPayloadPredicate(payload))
            {
                payload.Fields = NamedElements.Create<OutputField>([.. payload.Fields, Field(query, options.QueryFieldName)]);
            }
        }
    }

    /// <summary>The root has no value of its own; something must stand for it.</summary>
    private static OutputField Field(ObjectType query, string name) => new()
    {
        Name = name,
        Description = "Everything that can be asked, as it is after the mutation.",
        Type = new NonNullType(query),
        Resolver = new FieldResolver
        {
            Pure = static _ => Root,
            FromParent = static _ => Root,
            KnowsRequiredMembers = true,
            DependsOnCaller = false,
        },
    };
}
