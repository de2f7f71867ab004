using System.Linq.Expressions;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>The fields that every entity has.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Its rules.</typeparam>
internal abstract class EntityType<T, TRules>
    where T : Entity
    where TRules : IEntityRules<T>
{
    /// <summary>The rows of global ids.</summary>
    [GraphQLIgnore]
    public static IQueryable<T> Get(IReadOnlyList<Guid> ids, PyDotOrgDbContext db, Caller caller) =>
        db.Visible<T, TRules>(caller).Where(row => ids.Contains(row.Id));

    /// <summary>The id of the row, as the REST API shows it.</summary>
    public static Expression<Func<T, Guid>> Uuid() => row => row.Id;

    /// <summary>Lets a type begin with the fields that every entity has; all others are added one by one.</summary>
    protected static void ConfigureEntity(IObjectTypeDescriptor<T> descriptor)
    {
        ConfigureId(descriptor);
        descriptor.Field(row => row.CreatedAt).Description("When the row was first saved.");
        descriptor.Field(row => row.UpdatedAt).Description("When the row was last changed.");
        descriptor.Field(row => row.RowVersion).Description("Grows with every change of the row; updates name the version that they are based on.");
    }

    /// <summary>The same for a type that does not tell everybody when its rows were changed.</summary>
    protected static void ConfigureId(IObjectTypeDescriptor<T> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(row => row.Id).Description("The global id.");
    }
}
