namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>A field whose value has to be waited for.</summary>
/// <param name="Value">The value to come; awaited once.</param>
/// <param name="Context">The field's context.</param>
internal readonly record struct PendingField(ValueTask<object?> Value, ResolverContext Context)
{
    /// <summary>Whether null propagation has removed the field's place from the result.</summary>
    public bool IsRemoved
    {
        get
        {
            for (var container = Context.Container; container is not null; container = container.Parent)
            {
                if (container.IsRemoved)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
