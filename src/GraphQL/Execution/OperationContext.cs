using System.Security.Claims;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>One running operation, as the rooms that execute fields see it. Used by one logical thread at a time.</summary>
public abstract class OperationContext
{
    /// <summary>The schema.</summary>
    public abstract GraphQLSchema Schema { get; }

    /// <summary>The operation's name; null when it has none.</summary>
    public virtual string? OperationName => null;

    /// <summary>The values of the Boolean variables of <c>@skip</c> and <c>@include</c>, see <see cref="IncludeCondition"/>.</summary>
    public abstract ulong IncludeFlags { get; }

    /// <summary>The buffer into which leaves are written as they become known; results refer to its parts.</summary>
    public abstract JsonWriter Arena { get; }

    /// <summary>The services of the request.</summary>
    public abstract IServiceProvider Services { get; }

    /// <summary>The caller.</summary>
    public abstract ClaimsPrincipal User { get; }

    /// <summary>Ends with the request.</summary>
    public abstract CancellationToken RequestAborted { get; }

    /// <summary>Takes what the operation reads; null when nobody wants to know.</summary>
    public virtual ReadSet? Reads => null;

    /// <summary>Whether the operation has more than one root field, so that more than one may ask the same source.</summary>
    public abstract bool HasSeveralRootFields { get; }

    /// <summary>State that lives as long as the operation and is disposed with it, or earlier, see <see cref="IExecutionState"/>.</summary>
    public abstract T GetOrAddState<T>(Func<OperationContext, T> create)
        where T : class, IDisposable;

    /// <summary>The context of a field for resolvers and projections that are asked outside the executor.</summary>
    public abstract IResolverContext CreateResolverContext(Selection selection, ObjectType type, object? parent, ResultContainer container, int index);

    /// <summary>Starts a field in memory whose value goes into a place of a container when it is known.</summary>
    public abstract void StartField(Selection selection, ObjectType type, object parent, ResultContainer container, int index);

    /// <summary>Adds a member to the <c>extensions</c> of the result; one of the same name is replaced.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Any value that errors may carry in their extensions, too.</param>
    public abstract void SetExtension(string name, object? value);

    /// <summary>Completes a value that is part of a field's value, such as an item of its list, in a place of a container.</summary>
    public abstract void CompleteValue(Selection selection, IType type, object? value, ResultContainer container, int index);

    /// <summary>Adds an error to the result.</summary>
    public abstract void ReportError(GraphQLError error);

    /// <summary>Adds an error of a field; its place in the document and its path are added where they are missing.</summary>
    public abstract void ReportFieldError(GraphQLError error, Selection selection, ResultContainer container, int index);

    /// <summary>Adds an error of a field and puts null into its place, or into the nearest one above where null may stand.</summary>
    public abstract void FailField(GraphQLError error, Selection selection, ResultContainer container, int index);

    /// <summary>Asks what the field of a context demands of the caller; for fields that no resolver of the executor's runs for.</summary>
    /// <returns>Why the caller may not have the field, without path; null when there is nothing against it.</returns>
    public abstract ValueTask<GraphQLError?> FindDenialAsync(IResolverContext context);
}

/// <summary>Applies filtering, sorting, paging and projections to what a resolver returned; implemented by the querying room.</summary>
public interface IDataFieldExecutor
{
    /// <summary>Executes the data pipeline of a field.</summary>
    /// <param name="operation">The running operation.</param>
    /// <param name="selection">The field; its resolver has a <see cref="DataPipeline"/>.</param>
    /// <param name="context">The resolver's context: arguments, path.</param>
    /// <param name="container">The container with the place for the result.</param>
    /// <param name="index">The place.</param>
    /// <param name="source">What the resolver returned: a query or a list; never null.</param>
    /// <returns>
    /// A <see cref="ResultNode"/> that is final once the executor has put it into its place and called
    /// <see cref="ResultNode.Attach"/> in its own flow, a runtime value that the executor completes as the field's type says, or null.
    /// </returns>
    /// <exception cref="GraphQLException">An argument of paging, filtering or sorting is wrong; the field gets its errors.</exception>
    ValueTask<object?> ExecuteAsync(
        OperationContext operation, Selection selection, IResolverContext context, ResultContainer container, int index, object source);
}
