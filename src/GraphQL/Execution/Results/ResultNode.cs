using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>A part of a result that writes itself as JSON. It lives until its result is disposed.</summary>
public abstract class ResultNode
{
    /// <summary>Writes the part.</summary>
    public abstract void Write(JsonWriter writer);

    /// <summary>
    /// Called once, in the executor's own flow, when a part that came from a query has got its place: the part then
    /// reports the errors of its rows and starts the fields that rows leave to resolvers.
    /// </summary>
    internal virtual void Attach(OperationContext operation)
    {
    }

    /// <summary>Steps to a member by its response name; surfaces that answer with a part of a result use it.</summary>
    /// <param name="responseName">The alias or name of a field.</param>
    /// <param name="member">The member; null when its value is null.</param>
    /// <returns>Whether there is such a member.</returns>
    public virtual bool TryGetMember(string responseName, out ResultNode? member)
    {
        member = null;
        return false;
    }
}
