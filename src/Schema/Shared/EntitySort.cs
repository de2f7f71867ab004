using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.GraphQL.Data.Sorting;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The sort of every list of an entity.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Names the fields.</typeparam>
internal sealed class EntitySort<T, TRules> : SortInputType<T>
    where T : Entity
    where TRules : IEntityRules<T>
{
    protected override void Configure(ISortInputTypeDescriptor<T> descriptor)
    {
        descriptor.Name($"{typeof(T).Name}SortInput").BindFieldsExplicitly();
        TRules.Describe(new ListFields<T>(null, descriptor));
    }
}
