namespace PyDotOrg.GraphQL;

/// <summary>An argument or input field that tells "not given" from null.</summary>
/// <typeparam name="T">The value.</typeparam>
public readonly record struct Optional<T>
{
    /// <summary>A value that was given; it may be null.</summary>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>The value; the default when none was given.</summary>
    public T? Value { get; }

    /// <summary>Whether a value was given, be it null.</summary>
    public bool HasValue { get; }

    /// <summary>Whether nothing was given.</summary>
    public bool IsEmpty => !HasValue;

    /// <summary>A value that was given.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Nothing.</summary>
    public static Optional<T> Empty() => default;
}
