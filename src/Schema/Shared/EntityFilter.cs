using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.GraphQL.Data.Filters;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The filter of every list of an entity.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Names the fields.</typeparam>
internal sealed class EntityFilter<T, TRules> : FilterInputType<T>
    where T : Entity
    where TRules : IEntityRules<T>
{
    protected override void Configure(IFilterInputTypeDescriptor<T> descriptor)
    {
        descriptor.Name($"{typeof(T).Name}FilterInput").BindFieldsExplicitly();
        TRules.Describe(new ListFields<T>(descriptor, null));
    }
}
