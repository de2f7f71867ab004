namespace PyDotOrg.GraphQL;

/// <summary>What a mutation gives: a value, or the reasons why there is none. Resolvers return a <see cref="FieldResult{T}"/>.</summary>
public interface IFieldResult
{
    /// <summary>Whether there is a value; it may be null.</summary>
    bool IsSuccess { get; }

    /// <summary>The value; null when there is none.</summary>
    object? Value { get; }

    /// <summary>The reasons, as objects of the declared error types; empty after success.</summary>
    IReadOnlyList<object> Errors { get; }
}
