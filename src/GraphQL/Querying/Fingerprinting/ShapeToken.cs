namespace PyDotOrg.GraphQL.Querying.Fingerprinting;

/// <summary>One step of a shape: a thing that is compared by equality, or a number, or both.</summary>
/// <param name="Reference">A method, a member, a type, a literal; null when the number says it all.</param>
/// <param name="Number">The kind of an expression, the position of a parameter, an enum's value.</param>
internal readonly record struct ShapeToken(object? Reference, long Number)
{
    /// <summary>Whether two tokens mean the same.</summary>
    public bool Matches(in ShapeToken other) =>
        Number == other.Number
        && (ReferenceEquals(Reference, other.Reference) || (Reference is not null && Reference.Equals(other.Reference)));
}
