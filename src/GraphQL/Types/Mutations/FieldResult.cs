namespace PyDotOrg.GraphQL;

/// <summary>
/// What a mutation gives: a value, or errors of the types that its <c>[Error&lt;T&gt;]</c> attributes declare. Nothing is thrown.
/// The default is success with the default value.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
public readonly struct FieldResult<T> : IFieldResult
{
    private readonly T? _value;
    private readonly IReadOnlyList<object>? _errors;

    /// <summary>Success.</summary>
    /// <param name="value">The value; it may be null where <typeparamref name="T"/> may.</param>
    public FieldResult(T value) => _value = value;

    private FieldResult(IReadOnlyList<object> errors) => _errors = errors;

    /// <inheritdoc/>
    public bool IsSuccess => _errors is null;

    /// <inheritdoc/>
    public object? Value => _value;

    /// <inheritdoc/>
    public IReadOnlyList<object> Errors => _errors ?? [];

    /// <summary>Failure.</summary>
    /// <param name="errors">The reasons, at least one.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static FieldResult<T> Failed(params IReadOnlyList<object> errors) => new(FieldErrors.Check(errors));

    /// <summary>Success.</summary>
    public static implicit operator FieldResult<T>(T value) => new(value);
}

/// <summary>What a mutation gives: a value or errors, see <see cref="FieldResult{T}"/>. The error types are declared by being named here.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TError">The error.</typeparam>
public readonly struct FieldResult<T, TError> : IFieldResult
    where TError : notnull
{
    private readonly T? _value;
    private readonly IReadOnlyList<object>? _errors;

    /// <summary>Success.</summary>
    /// <param name="value">The value; it may be null where <typeparamref name="T"/> may.</param>
    public FieldResult(T value) => _value = value;

    private FieldResult(IReadOnlyList<object> errors) => _errors = errors;

    /// <inheritdoc/>
    public bool IsSuccess => _errors is null;

    /// <inheritdoc/>
    public object? Value => _value;

    /// <inheritdoc/>
    public IReadOnlyList<object> Errors => _errors ?? [];

    /// <summary>Failure.</summary>
    /// <param name="errors">The reasons, at least one, each of a declared type.</param>
    /// <exception cref="ArgumentException">There is no reason, or one of another type.</exception>
    public static FieldResult<T, TError> Failed(params IReadOnlyList<object> errors) =>
        new(FieldErrors.Check(errors, static error => error is TError));

    /// <summary>Success.</summary>
    public static implicit operator FieldResult<T, TError>(T value) => new(value);

    /// <summary>Failure for one reason.</summary>
    public static implicit operator FieldResult<T, TError>(TError error) => new([error]);
}

/// <summary>What a mutation gives: a value or errors, see <see cref="FieldResult{T}"/>. The error types are declared by being named here.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TError1">The first kind of error.</typeparam>
/// <typeparam name="TError2">The second kind of error.</typeparam>
public readonly struct FieldResult<T, TError1, TError2> : IFieldResult
    where TError1 : notnull
    where TError2 : notnull
{
    private readonly T? _value;
    private readonly IReadOnlyList<object>? _errors;

    /// <summary>Success.</summary>
    /// <param name="value">The value; it may be null where <typeparamref name="T"/> may.</param>
    public FieldResult(T value) => _value = value;

    private FieldResult(IReadOnlyList<object> errors) => _errors = errors;

    /// <inheritdoc/>
    public bool IsSuccess => _errors is null;

    /// <inheritdoc/>
    public object? Value => _value;

    /// <inheritdoc/>
    public IReadOnlyList<object> Errors => _errors ?? [];

    /// <summary>Failure.</summary>
    /// <param name="errors">The reasons, at least one, each of a declared type.</param>
    /// <exception cref="ArgumentException">There is no reason, or one of another type.</exception>
    public static FieldResult<T, TError1, TError2> Failed(params IReadOnlyList<object> errors) =>
        new(FieldErrors.Check(errors, static error => error is TError1 or TError2));

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
public readonly struct FieldResult<T, TError1, TError2, TError3> : IFieldResult
    where TError1 : notnull
    where TError2 : notnull
    where TError3 : notnull
{
    private readonly T? _value;
    private readonly IReadOnlyList<object>? _errors;

    /// <summary>Success.</summary>
    /// <param name="value">The value; it may be null where <typeparamref name="T"/> may.</param>
    public FieldResult(T value) => _value = value;

    private FieldResult(IReadOnlyList<object> errors) => _errors = errors;

    /// <inheritdoc/>
    public bool IsSuccess => _errors is null;

    /// <inheritdoc/>
    public object? Value => _value;

    /// <inheritdoc/>
    public IReadOnlyList<object> Errors => _errors ?? [];

    /// <summary>Failure.</summary>
    /// <param name="errors">The reasons, at least one, each of a declared type.</param>
    /// <exception cref="ArgumentException">There is no reason, or one of another type.</exception>
    public static FieldResult<T, TError1, TError2, TError3> Failed(params IReadOnlyList<object> errors) =>
        new(FieldErrors.Check(errors, static error => error is TError1 or TError2 or TError3));

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
public readonly struct FieldResult<T, TError1, TError2, TError3, TError4> : IFieldResult
    where TError1 : notnull
    where TError2 : notnull
    where TError3 : notnull
    where TError4 : notnull
{
    private readonly T? _value;
    private readonly IReadOnlyList<object>? _errors;

    /// <summary>Success.</summary>
    /// <param name="value">The value; it may be null where <typeparamref name="T"/> may.</param>
    public FieldResult(T value) => _value = value;

    private FieldResult(IReadOnlyList<object> errors) => _errors = errors;

    /// <inheritdoc/>
    public bool IsSuccess => _errors is null;

    /// <inheritdoc/>
    public object? Value => _value;

    /// <inheritdoc/>
    public IReadOnlyList<object> Errors => _errors ?? [];

    /// <summary>Failure.</summary>
    /// <param name="errors">The reasons, at least one, each of a declared type.</param>
    /// <exception cref="ArgumentException">There is no reason, or one of another type.</exception>
    public static FieldResult<T, TError1, TError2, TError3, TError4> Failed(params IReadOnlyList<object> errors) =>
        new(FieldErrors.Check(errors, static error => error is TError1 or TError2 or TError3 or TError4));

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
