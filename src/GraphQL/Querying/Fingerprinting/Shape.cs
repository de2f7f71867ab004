using System.Diagnostics.CodeAnalysis;

namespace PyDotOrg.GraphQL.Querying.Fingerprinting;

/// <summary>
/// What stays the same when a statement is asked for again: the structure of its query, its filter and its order.
/// Immutable; statements are cached by it. The values that may differ are no part of it.
/// </summary>
internal sealed class Shape : IEquatable<Shape>
{
    private readonly ShapeToken[] _tokens;
    private readonly int _hash;

    internal Shape(ReadOnlySpan<ShapeToken> tokens, int hash)
    {
        _tokens = tokens.ToArray();
        _hash = hash;
    }

    /// <summary>Whether the tokens that a builder holds are this shape.</summary>
    public bool Matches(ReadOnlySpan<ShapeToken> tokens, int hash)
    {
        if (hash != _hash || tokens.Length != _tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Matches(in _tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Shape? other) => other is not null && Matches(other._tokens, other._hash);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Shape);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
