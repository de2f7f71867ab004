using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution.Access;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>ExecuteField (specification, section 6.4): resolvers run, at once or to be waited for.</summary>
internal sealed partial class OperationRunner
{
    // Contexts by the depth of the fields that use them. A resolver's value may be a sequence that is made while it is
    // completed, so a context is free only when everything inside its field is done.
    private ResolverContext?[] _contexts = new ResolverContext?[4];
    private int _depth;

    private void ExecuteSelectionSet(SelectionSet set, object? parent, ResultObject container)
    {
        var selections = set.Selections;
        for (var i = 0; i < selections.Length; i++)
        {
            var selection = selections[i];
            if (selection.Conditions.Length > 0 && !selection.IsIncluded(IncludeFlags))
            {
                continue;
            }

            if (selection.Constant is not null)
            {
                container.SetConstant(i);
                continue;
            }

            ExecuteField(selection, set.Type, parent, container, i);
            if (container.IsRemoved || _isAborted)
            {
                return;
            }
        }
    }

    private void ExecuteField(Selection selection, ObjectType type, object? parent, ResultContainer container, int index)
    {
        var depth = _depth;
        try
        {
            if (parent is not null && selection.FromParent is { } fromParent)
            {
                CompleteField(selection, fromParent(parent), container, index);
                return;
            }

            ResolveField(EnterContext(selection, type, parent, container, index));
        }
        catch (Exception exception)
        {
            FailField(exception, selection, container, index);
        }

        _depth = depth;
    }

    private void ResolveField(ResolverContext context)
    {
        var selection = context.Selection;
        if (context.ArgumentError is { } error)
        {
            FailField(error, selection, context.Container, context.Index);
            return;
        }

        if (selection.PureResolver is { } pure)
        {
            CompleteField(selection, pure(context), context.Container, context.Index);
            return;
        }

        if (selection.Field.Resolver?.Async is not null)
        {
            HoldBatches();
        }

        var value = _request.Context is { Listener.EnableResolveFieldValue: true } request
            ? ResolveObservedAsync(request, context)
            : ResolveAsync(context);
        if (value.IsCompleted)
        {
            CompleteField(selection, value.GetAwaiter().GetResult(), context.Container, context.Index);
        }
        else
        {
            Suspend(context, value);
        }
    }

    private ValueTask<object?> ResolveAsync(ResolverContext context)
    {
        var selection = context.Selection;
        var value = selection.IsGuarded ? ResolveGuardedAsync(context) : selection.AsyncResolver(context);
        return selection.Stream is null ? value : OpenStreamAsync(selection.Stream, value);
    }

    private async ValueTask<object?> ResolveObservedAsync(RequestContext request, ResolverContext context)
    {
        using var scope = request.Listener.ResolveFieldValue(request, context);
        return await ResolveAsync(context);
    }

    /// <inheritdoc/>
    public override ValueTask<GraphQLError?> FindDenialAsync(IResolverContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return FindDenialAsync(context, isAfter: null);
    }

    /// <summary>Resolves a field that asks something of the caller or has its list or query worked on.</summary>
    private async ValueTask<object?> ResolveGuardedAsync(ResolverContext context)
    {
        var resolver = context.Field.Resolver!; // Fields without resolver are not guarded.
        if (await FindDenialAsync(context, isAfter: false) is { } denial)
        {
            return new FieldFailure(denial);
        }

        var value = resolver.Pure is { } pure ? pure(context) : await resolver.Async!(context); // One of the two is there.
        if (resolver.Authorization.Count > 0 && await FindDenialAsync(context, isAfter: true) is { } lateDenial)
        {
            return new FieldFailure(lateDenial);
        }

        if (value is null || resolver.Data is null)
        {
            return value;
        }

        var executor = _environment.DataFields ?? throw new InvalidOperationException(Messages.NoDataFields(context.Field));
        return await executor.ExecuteAsync(this, context.Selection, context, context.Container, context.Index, value);
    }

    /// <summary>Why the caller may not have a field; null when there is nothing against it.</summary>
    /// <param name="context">The field's context.</param>
    /// <param name="isAfter">Whether the resolver has run; null when it never will, so that all demands are checked at once.</param>
    private async ValueTask<GraphQLError?> FindDenialAsync(IResolverContext context, bool? isAfter)
    {
        var rules = context.Field.Resolver?.Authorization ?? [];
        for (var i = 0; i < rules.Count; i++)
        {
            // Those of the time of validation were checked before the operation started.
            var apply = rules[i].Apply;
            if (apply != ApplyPolicy.Validation
                && (isAfter is null || isAfter == (apply == ApplyPolicy.AfterResolver))
                && await AskAsync(context, rules[i]) is { } denial)
            {
                return denial;
            }
        }

        return isAfter != true && GuardedInput.IsIn(context.Field)
            ? await FindDenialAsync(context, GuardedInput.DemandsOf(context.Field, name => context.TryGetArgument(name, out var value) ? value : null))
            : null;
    }

    /// <summary>Checks demands whatever their time is.</summary>
    public async ValueTask<GraphQLError?> FindDenialAsync(IResolverContext context, IReadOnlyList<AuthorizeRule> rules)
    {
        foreach (var rule in rules)
        {
            if (await AskAsync(context, rule) is { } denial)
            {
                return denial;
            }
        }

        return null;
    }

    private async ValueTask<GraphQLError?> AskAsync(IResolverContext context, AuthorizeRule rule)
    {
        var result = await _environment.Authorization.AuthorizeAsync(context, rule);
        return result == AuthorizeResult.Allowed ? null : AccessErrors.Of(result, rule);
    }

    private ResolverContext EnterContext(Selection selection, ObjectType type, object? parent, ResultContainer container, int index)
    {
        if (_depth == _contexts.Length)
        {
            Array.Resize(ref _contexts, _contexts.Length * 2);
        }

        var context = _contexts[_depth++] ??= new ResolverContext(this);
        context.Set(selection, type, parent, container, index);
        return context;
    }
}
