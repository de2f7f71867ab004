namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Makes errors of mutations out of exceptions. A class named by <c>[Error&lt;T&gt;]</c> may implement it, several times for
/// several exceptions; it needs a constructor without parameters and is made once.
/// </summary>
/// <typeparam name="TError">The error that clients see.</typeparam>
/// <typeparam name="TException">The exception, or a base class of it.</typeparam>
public interface IPayloadErrorFactory<out TError, in TException>
    where TError : notnull
    where TException : Exception
{
    /// <summary>The error that an exception becomes.</summary>
    TError CreateErrorFrom(TException exception);
}
