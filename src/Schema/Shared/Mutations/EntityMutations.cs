using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>The mutation that makes rows of an entity.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Its words and rules.</typeparam>
/// <typeparam name="TInput">What the caller sends.</typeparam>
[MutationType]
internal sealed class CreateMutation<T, TRules, TInput>
    where T : Entity, new()
    where TRules : IEntityWrites<T>
    where TInput : class
{
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    [Error<AlreadyExistsError>]
    public static Task<FieldResult<IQueryable<T>>> CreateAsync(TInput input, Writer writer) => writer.CreateAsync<T, TRules, TInput>(input);

    internal static void Configure(IObjectTypeDescriptor<CreateMutation<T, TRules, TInput>> descriptor) => descriptor
        .Field(static _ => CreateAsync(default!, default!))
        .Name($"create{TRules.Words.TypeName}")
        .Description($"Makes {TRules.Words.Article} {TRules.Words.Noun}. {TRules.Create.Describe()}")
        .Demand(TRules.Create)
        .Writing(TRules.WriteTier)
        .Errors(TRules.CreateErrors);
}

/// <summary>The mutation that changes rows of an entity.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Its words and rules.</typeparam>
/// <typeparam name="TInput">What the caller sends.</typeparam>
[MutationType]
internal sealed class UpdateMutation<T, TRules, TInput>
    where T : Entity
    where TRules : IEntityWrites<T>
    where TInput : class, IUpdateInput
{
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<ConflictError>]
    [Error<AlreadyExistsError>]
    public static Task<FieldResult<IQueryable<T>>> UpdateAsync(TInput input, Writer writer) => writer.UpdateAsync<T, TRules, TInput>(input);

    internal static void Configure(IObjectTypeDescriptor<UpdateMutation<T, TRules, TInput>> descriptor) => descriptor
        .Field(static _ => UpdateAsync(default!, default!))
        .Name($"update{TRules.Words.TypeName}")
        .Description($"Changes {TRules.Words.Article} {TRules.Words.Noun}; what is not given stays as it is. {TRules.Update.Describe()}")
        .Demand(TRules.Update)
        .Writing(TRules.WriteTier)
        .Errors(TRules.UpdateErrors);
}

/// <summary>The mutation that deletes rows of an entity.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TRules">Its words and rules.</typeparam>
[MutationType]
internal sealed class DeleteMutation<T, TRules>
    where T : Entity
    where TRules : IEntityWrites<T>
{
    /// <param name="id">The row.</param>
    /// <param name="version">The version of the row that is to be deleted; null or 0 for whatever version there is.</param>
    /// <param name="writer">Deletes it.</param>
    [UseMutationConvention(PayloadFieldName = "deletedId")]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<ConflictError>]
    [Error<InUseError>]
    public static Task<FieldResult<Guid>> DeleteAsync(Guid id, long? version, Writer writer) => writer.DeleteAsync<T, TRules>(new RowKey(id, version), TRules.Delete);

    internal static void Configure(IObjectTypeDescriptor<DeleteMutation<T, TRules>> descriptor) => descriptor
        .Field(static _ => DeleteAsync(default, default, default!))
        .Name($"delete{TRules.Words.TypeName}")
        .Description($"Deletes {TRules.Words.Article} {TRules.Words.Noun} with everything that is a part of it. {TRules.Delete.Describe()}")
        .ID<T>()
        .Argument("id", static id => id.ID<T>())
        .Demand(TRules.Delete)
        .Writing(TRules.WriteTier)
        .Errors(TRules.DeleteErrors);
}
