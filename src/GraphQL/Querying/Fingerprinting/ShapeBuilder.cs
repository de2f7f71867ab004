using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Fingerprinting;

/// <summary>Collects a shape and, beside it, the values that the shape leaves open, in the order of their places.</summary>
/// <remarks>Rented for one statement and reused; not thread-safe.</remarks>
internal sealed class ShapeBuilder
{
    /// <summary>A builder that grew beyond this is not kept: one monstrous filter must not hold memory for ever.</summary>
    private const int MaxKeptTokens = 4096;

    /// <summary>Nested lists use one builder each at the same time; deeper than this is rare enough to leave to the collector.</summary>
    private const int MaxIdle = 8;

    [ThreadStatic]
    private static ShapeBuilder? _idle;

    private ShapeBuilder? _next;
    private int _behind;
    private ShapeToken[] _tokens = new ShapeToken[64];
    private object?[] _values = new object?[8];

    private ShapeBuilder()
    {
    }

    /// <summary>The lambda parameters that are in scope while an expression is walked, outermost first.</summary>
    public List<ParameterExpression> Scope { get; } = [];

    /// <summary>The hash of the tokens so far.</summary>
    public int Hash { get; private set; }

    /// <summary>The number of tokens so far.</summary>
    public int Count { get; private set; }

    /// <summary>The number of values so far.</summary>
    public int ValueCount { get; private set; }

    /// <summary>The tokens so far.</summary>
    public ReadOnlySpan<ShapeToken> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>An empty builder.</summary>
    public static ShapeBuilder Rent()
    {
        if (_idle is not { } builder)
        {
            return new ShapeBuilder();
        }

        (_idle, builder._next) = (builder._next, null);
        return builder;
    }

    /// <summary>Gives the builder back; its values are gone afterwards.</summary>
    public void Return()
    {
        Array.Clear(_tokens, 0, Count);
        Array.Clear(_values, 0, ValueCount);
        (Hash, Count, ValueCount) = (0, 0, 0);
        var behind = _idle is { } idle ? idle._behind + 1 : 0;
        if (_tokens.Length <= MaxKeptTokens && behind < MaxIdle)
        {
            (_next, _behind, _idle) = (_idle, behind, this);
        }
    }

    /// <summary>Adds a number that belongs to the shape.</summary>
    public void Add(long number) => Add(null, number);

    /// <summary>Adds a thing that belongs to the shape.</summary>
    public void Add(object? reference, long number)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count++] = new ShapeToken(reference, number);
        Hash = ((Hash << 5) + Hash) ^ (reference?.GetHashCode() ?? 0) ^ (int)(number * 0x9E3779B1L >> 7);
    }

    /// <summary>Adds a value that the shape leaves open.</summary>
    /// <returns>The value's place, counted from 0.</returns>
    public int AddValue(object? value)
    {
        if (ValueCount == _values.Length)
        {
            Array.Resize(ref _values, ValueCount * 2);
        }

        _values[ValueCount] = value;
        return ValueCount++;
    }

    /// <summary>The values in the order of their places.</summary>
    public object?[] CopyValues() => ValueCount == 0 ? [] : _values.AsSpan(0, ValueCount).ToArray();

    /// <summary>The shape, to keep.</summary>
    public Shape ToShape() => new(Tokens, Hash);
}
