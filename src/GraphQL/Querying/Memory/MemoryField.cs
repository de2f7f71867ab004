using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Memory;

/// <summary>Filters, sorts and pages the lists in memory that one field returns.</summary>
internal abstract class MemoryField
{
    /// <summary>The pipeline of a field.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="limits">What the arguments may ask for.</param>
    public static MemoryField Create(DataPipeline pipeline, QueryLimits limits) =>
        (MemoryField)Activator.CreateInstance(typeof(MemoryField<>).MakeGenericType(pipeline.ElementType), pipeline, limits)!; // A class, never null.

    /// <summary>Applies the arguments of the field.</summary>
    /// <returns>A connection, a segment, a list, an element or null, as the pipeline says.</returns>
    /// <exception cref="GraphQLException">An argument is wrong, or there are several elements where one is wanted.</exception>
    public abstract object? Execute(IResolverContext context, object source);
}
