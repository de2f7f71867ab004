using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The fields that every stored row has.</summary>
internal static class Entities
{
    public static void Describe<T>(IObjectTypeDescriptor<T> descriptor)
        where T : Entity
    {
        descriptor.Field(entity => entity.CreatedAt).Description("When the row was first saved.");
        descriptor.Field(entity => entity.UpdatedAt).Description("When the row was last changed.");
        descriptor.Field(entity => entity.RowVersion).Description("Grows with every change of the row; updates name the version that they are based on.");
    }
}
