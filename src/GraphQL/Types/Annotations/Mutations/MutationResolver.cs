using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Puts what a mutation returns, and the exceptions that it declares, into the form that payloads have their fields from.</summary>
/// <param name="errors">How exceptions become errors.</param>
/// <param name="hasOwnPayload">Whether the method returns its payload itself.</param>
internal sealed class MutationResolver(IReadOnlyList<ErrorFactory> errors, bool hasOwnPayload)
{
    private readonly ErrorFactory[] _errors = [.. errors.Where(each => each.Exception is not null)];

    /// <summary>A resolver that waits for nothing.</summary>
    public PureFieldDelegate Pure(PureFieldDelegate resolve)
    {
        if (_errors.Length == 0)
        {
            return context => Wrap(resolve(context));
        }

        return context =>
        {
            try
            {
                return Wrap(resolve(context));
            }
            catch (Exception exception) when (IsDeclared(exception))
            {
                return ToPayload(exception);
            }
        };
    }

    /// <summary>A resolver that may wait.</summary>
    public FieldResolverDelegate Async(FieldResolverDelegate resolve)
    {
        if (_errors.Length == 0)
        {
            return async context => Wrap(await resolve(context));
        }

        return async context =>
        {
            try
            {
                return Wrap(await resolve(context));
            }
            catch (Exception exception) when (IsDeclared(exception))
            {
                return ToPayload(exception);
            }
        };
    }

    private object? Wrap(object? value)
    {
        if (hasOwnPayload)
        {
            return value is FieldResult { IsSuccess: true } result ? result.Value : value;
        }

        return value is FieldResult ? value : new MutationPayload(value);
    }

    /// <summary>Several exceptions at once are declared when each of them is; one that is not is nobody's business.</summary>
    private bool IsDeclared(Exception exception) =>
        Find(exception) is not null
        || (exception is AggregateException several && several.Flatten().InnerExceptions is { Count: > 0 } inner && inner.All(each => Find(each) is not null));

    private MutationPayload ToPayload(Exception exception) => MutationPayload.Failed(Find(exception) is { } factory
        ? [factory.Create(exception)]
        : [.. ((AggregateException)exception).Flatten().InnerExceptions.Select(each => Find(each)!.Create(each))]); // All of them are declared.

    /// <summary>The factory for the most derived type that fits; of equals, the one that was declared first.</summary>
    private ErrorFactory? Find(Exception exception)
    {
        ErrorFactory? best = null;
        foreach (var factory in _errors)
        {
            var fits = factory.Exception!.IsInstanceOfType(exception); // Those without one were left out.
            if (fits && (best is null || (best.Exception != factory.Exception && factory.Exception.IsAssignableTo(best.Exception))))
            {
                best = factory;
            }
        }

        return best;
    }
}
