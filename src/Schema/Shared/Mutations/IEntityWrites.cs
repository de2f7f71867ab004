using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>What is said once of writing an entity and holds for every mutation: who may, what must hold, what follows.</summary>
/// <typeparam name="T">The entity.</typeparam>
internal interface IEntityWrites<T> : IEntityRules<T>
    where T : Entity
{
    /// <summary>The tier of the mutations that every entity may have.</summary>
    static virtual RateLimitTier WriteTier => RateLimitTier.High;

    /// <summary>Who makes rows.</summary>
    static virtual Access Create => Access.Staff;

    /// <summary>Who changes rows.</summary>
    static virtual Access Update => Access.Staff;

    /// <summary>Who deletes rows.</summary>
    static virtual Access Delete => Access.Staff;

    /// <summary>The account that a row belongs to; null for rows that are nobody's.</summary>
    static virtual Expression<Func<T, Guid?>>? Owner => null;

    /// <summary>The errors of creating rows beside those that every entity has.</summary>
    static virtual IReadOnlyList<Type> CreateErrors => [];

    /// <summary>The errors of changing rows beside those that every entity has.</summary>
    static virtual IReadOnlyList<Type> UpdateErrors => [];

    /// <summary>The errors of deleting rows beside those that every entity has.</summary>
    static virtual IReadOnlyList<Type> DeleteErrors => [];

    /// <summary>The text that a slug is made of when none is given; null when a slug must be given.</summary>
    static virtual string? SlugSource(T row) => null;

    /// <summary>Why a caller who may change rows may not change this one as it is now; null when nothing speaks against it.</summary>
    static virtual object? RefuseUpdate(T row, Caller caller) => null;

    /// <summary>The same for deleting it.</summary>
    static virtual object? RefuseDelete(T row, Caller caller) => null;

    /// <summary>What is wrong with the values of a row taken together; paths begin below the input.</summary>
    static virtual IEnumerable<ValidationError> Check(T row) => [];

    /// <summary>Says what it means that a value is taken, where that is more than the value says.</summary>
    static virtual AlreadyExistsError ExplainTaken(AlreadyExistsError taken) => taken;

    /// <summary>Does what belongs to saving a row, when the input has been taken over and before anything is saved.</summary>
    static virtual ValueTask CompleteAsync(Write<T> write) => ValueTask.CompletedTask;

    /// <summary>Does what belongs to deleting a row, before it is deleted.</summary>
    static virtual ValueTask LeaveAsync(Write<T> write) => ValueTask.CompletedTask;
}
