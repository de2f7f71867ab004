using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Exchange;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>Adds entities to the schema.</summary>
internal static class EntityRegistration
{
    /// <summary>Adds an object type with its filter and sort, but no root fields; exports show what its rules show to everybody.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TRules">Its rules.</typeparam>
    /// <typeparam name="TType">The class that gives the object type its fields.</typeparam>
    public static IRequestExecutorBuilder AddEntityType<T, TRules, TType>(this IRequestExecutorBuilder builder)
        where T : Entity
        where TRules : IEntityRules<T>
    {
        builder.Services.AddSingleton(new PublicRows(typeof(T), static now => TRules.VisibleTo(Caller.Everybody(now))));
        return builder.AddTypes([typeof(EntityFilter<T, TRules>), typeof(EntitySort<T, TRules>), typeof(TType)]);
    }

    /// <summary>Adds an object type, its filter and sort, and root fields for lists and lookups.</summary>
    public static IRequestExecutorBuilder AddEntity<T, TRules, TType>(this IRequestExecutorBuilder builder)
        where T : Entity
        where TRules : IEntityRules<T> =>
        builder.AddEntityType<T, TRules, TType>().AddTypeExtension<PlainEntity<T, TRules>>();

    /// <summary>x, and a lookup by slug.</summary>
    public static IRequestExecutorBuilder AddSluggedEntity<T, TRules, TType>(this IRequestExecutorBuilder builder)
        where T : Entity, ISlugged
        where TRules : IEntityRules<T> =>
        builder.AddEntityType<T, TRules, TType>().AddTypeExtension<SluggedEntity<T, TRules>>();

    /// <summary>Adds the mutation that makes rows.</summary>
    public static IRequestExecutorBuilder AddCreate<T, TRules, TInput>(this IRequestExecutorBuilder builder)
        where T : Entity, new()
        where TRules : IEntityWrites<T>
        where TInput : class => builder.AddTypeExtension<CreateMutation<T, TRules, TInput>>();

    /// <summary>Adds the mutation that changes rows.</summary>
    public static IRequestExecutorBuilder AddUpdate<T, TRules, TInput>(this IRequestExecutorBuilder builder)
        where T : Entity
        where TRules : IEntityWrites<T>
        where TInput : class, IUpdateInput => builder.AddTypeExtension<UpdateMutation<T, TRules, TInput>>();

    /// <summary>Adds the mutation that deletes rows.</summary>
    public static IRequestExecutorBuilder AddDelete<T, TRules>(this IRequestExecutorBuilder builder)
        where T : Entity
        where TRules : IEntityWrites<T> => builder.AddTypeExtension<DeleteMutation<T, TRules>>();

    /// <summary>Adds all three.</summary>
    public static IRequestExecutorBuilder AddWrites<T, TRules, TCreate, TUpdate>(this IRequestExecutorBuilder builder)
        where T : Entity, new()
        where TRules : IEntityWrites<T>
        where TCreate : class
        where TUpdate : class, IUpdateInput => builder.AddCreate<T, TRules, TCreate>().AddUpdate<T, TRules, TUpdate>().AddDelete<T, TRules>();

    /// <summary>The root fields of an entity that has no others.</summary>
    [QueryType]
    private sealed class PlainEntity<T, TRules> : EntityQueries<T, TRules>
        where T : Entity
        where TRules : IEntityRules<T>;

    /// <summary>The root fields of an entity with a slug that has no others.</summary>
    [QueryType]
    private sealed class SluggedEntity<T, TRules> : SluggedQueries<T, TRules>
        where T : Entity, ISlugged
        where TRules : IEntityRules<T>;
}
