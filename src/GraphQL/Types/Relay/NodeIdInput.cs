namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>
/// How the text of a global id becomes the value that a resolver takes; the <see cref="InputField.Binding"/> of arguments and
/// input fields that are ids.
/// </summary>
/// <param name="TypeName">The object type whose ids are taken; null when those of any type are.</param>
/// <param name="ValueType">The CLR type of the value: <see cref="Guid"/>, an integer or <see cref="string"/>.</param>
public sealed record NodeIdInput(string? TypeName, Type ValueType)
{
    /// <summary>Reads an id.</summary>
    /// <param name="text">The id as the client sent it.</param>
    /// <returns>A value of <see cref="ValueType"/>.</returns>
    /// <exception cref="GraphQLException">The text is no global id, or one of another type.</exception>
    public object Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!NodeIdText.TryParse(text, out var id))
        {
            throw Invalid(text);
        }

        if (TypeName is not null && !string.Equals(TypeName, id.TypeName, StringComparison.Ordinal))
        {
            throw new GraphQLException(Messages.NotAnIdOf(text, TypeName));
        }

        return id.TryRead(ValueType, out var value) ? value : throw Invalid(text);
    }

    internal static GraphQLException Invalid(string text) =>
        new(ErrorBuilder.New().SetMessage(Messages.InvalidFormat).SetExtension("originalValue", text).Build());
}
