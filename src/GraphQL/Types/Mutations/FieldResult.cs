namespace PyDotOrg.GraphQL;

/// <summary>What a mutation gives: a value, or the reasons why there is none. Resolvers return one of the classes that derive from it.</summary>
public abstract class FieldResult
{
    private readonly IReadOnlyList<object>? _errors;

    private protected FieldResult(object? value) => Value = value;

    private protected FieldResult(IReadOnlyList<object> errors, Func<object, bool>? isDeclared) => _errors = Check(errors, isDeclared);

    /// <summary>Whether there is a value; it may be null.</summary>
    public bool IsSuccess => _errors is null;

    /// <summary>The value; null when there is none.</summary>
    public object? Value { get; }

    /// <summary>The reasons, as objects of the declared error types; empty after success.</summary>
    public IReadOnlyList<object> Errors => _errors ?? [];

    private static IReadOnlyList<object> Check(IReadOnlyList<object> errors, Func<object, bool>? isDeclared)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (errors.Count == 0)
        {
            throw new ArgumentException("A failure has a reason.", nameof(errors));
        }

        foreach (var error in errors)
        {
            if (error is null || isDeclared?.Invoke(error) == false)
            {
                throw new ArgumentException($"The result does not declare errors of the type \"{error?.GetType().Name ?? "null"}\".", nameof(errors));
            }
        }

        return errors;
    }
}

/// <summary>
/// What a mutation gives: a value, or errors of the types that its <c>[Error&lt;T&gt;]</c> attributes declare. Nothing is thrown.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
public sealed class FieldResult<T> : FieldResult
{
    /// <summary>Success.</summary>
    /// <param name="value">The value; it may be null where <typeparamref name="T"/> may.</param>
    public FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IReadOnlyList<object> errors)
        : base(errors, null)
    {
    }

    /// <summary>Failure.</summary>
    /// <param name="errors">The reasons, at least one.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static FieldResult<T> Failed(params IReadOnlyList<object> errors) => new(errors);

    /// <summary>Success.</summary>
    public static implicit operator FieldResult<T>(T value) => new(value);
}

/// <summary>What a mutation gives: a value or errors, see <see cref="FieldResult{T}"/>. The error types are declared by being named here.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TError">The error.</typeparam>
public sealed class FieldResult<T, TError> : FieldResult
    where TError : notnull
{
    /// <summary>Success.</summary>
    /// <param name="value">The value; it may be null where <typeparamref name="T"/> may.</param>
    public FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IReadOnlyList<object> errors)
        : base(errors, static error => error is TError)
    {
    }

    /// <summary>Failure.</summary>
    /// <param name="errors">The reasons, at least one, each of a declared type.</param>
    /// <exception cref="ArgumentException">There is no reason, or one of another type.</exception>
    public static FieldResult<T, TError> Failed(params IReadOnlyList<object> errors) => new(errors);

    /// <summary>Success.</summary>
    public static implicit operator FieldResult<T, TError>(T value) => new(value);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError>(TError error) => new([error]);
}

/// <summary>What a mutation gives: a value or errors, see <see cref="FieldResult{T}"/>. The error types are declared by being named here.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TError1">The first kind of error.</typeparam>
/// <typeparam name="TError2">The second kind of error.</typeparam>
public sealed class FieldResult<T, TError1, TError2> : FieldResult
    where TError1 : notnull
    where TError2 : notnull
{
    /// <summary>Success.</summary>
    /// <param name="value">The value; it may be null where <typeparamref name="T"/> may.</param>
    public FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IReadOnlyList<object> errors)
        : base(errors, static error => error is TError1 or TError2)
    {
    }

    /// <summary>Failure.</summary>
    /// <param name="errors">The reasons, at least one, each of a declared type.</param>
    /// <exception cref="ArgumentException">There is no reason, or one of another type.</exception>
    public static FieldResult<T, TError1, TError2> Failed(params IReadOnlyList<object> errors) => new(errors);

    /// <summary>Success.</summary>
    public static implicit operator FieldResult<T, TError1, TError2>(T value) => new(value);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError1, TError2>(TError1 error) => new([error]);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError1, TError2>(TError2 error) => new([error]);
}

/// <summary>What a mutation gives: a value or errors, see <see cref="FieldResult{T}"/>. The error types are declared by being named here.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TError1">The first kind of error.</typeparam>
/// <typeparam name="TError2">The second kind of error.</typeparam>
/// <typeparam name="TError3">The third kind of error.</typeparam>
public sealed class FieldResult<T, TError1, TError2, TError3> : FieldResult
    where TError1 : notnull
    where TError2 : notnull
    where TError3 : notnull
{
    /// <summary>Success.</summary>
    /// <param name="value">The value; it may be null where <typeparamref name="T"/> may.</param>
    public FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IReadOnlyList<object> errors)
        : base(errors, static error => error is TError1 or TError2 or TError3)
    {
    }

    /// <summary>Failure.</summary>
    /// <param name="errors">The reasons, at least one, each of a declared type.</param>
    /// <exception cref="ArgumentException">There is no reason, or one of another type.</exception>
    public static FieldResult<T, TError1, TError2, TError3> Failed(params IReadOnlyList<object> errors) => new(errors);

    /// <summary>Success.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3>(T value) => new(value);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3>(TError1 error) => new([error]);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3>(TError2 error) => new([error]);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3>(TError3 error) => new([error]);
}

/// <summary>What a mutation gives: a value or errors, see <see cref="FieldResult{T}"/>. The error types are declared by being named here.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TError1">The first kind of error.</typeparam>
/// <typeparam name="TError2">The second kind of error.</typeparam>
/// <typeparam name="TError3">The third kind of error.</typeparam>
/// <typeparam name="TError4">The fourth kind of error.</typeparam>
public sealed class FieldResult<T, TError1, TError2, TError3, TError4> : FieldResult
    where TError1 : notnull
    where TError2 : notnull
    where TError3 : notnull
    where TError4 : notnull
{
    /// <summary>Success.</summary>
    /// <param name="value">The value; it may be null where <typeparamref name="T"/> may.</param>
    public FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IReadOnlyList<object> errors)
        : base(errors, static error => error is TError1 or TError2 or TError3 or TError4)
    {
    }

    /// <summary>Failure.</summary>
    /// <param name="errors">The reasons, at least one, each of a declared type.</param>
    /// <exception cref="ArgumentException">There is no reason, or one of another type.</exception>
    public static FieldResult<T, TError1, TError2, TError3, TError4> Failed(params IReadOnlyList<object> errors) => new(errors);

    /// <summary>Success.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4>(T value) => new(value);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4>(TError1 error) => new([error]);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4>(TError2 error) => new([error]);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4>(TError3 error) => new([error]);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4>(TError4 error) => new([error]);
}
