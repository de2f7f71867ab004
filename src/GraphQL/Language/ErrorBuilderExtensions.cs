namespace PyDotOrg.GraphQL.Language;

/// <summary>Lets an error say where in a document it is.</summary>
public static class ErrorBuilderExtensions
{
    /// <summary>Adds the start of a node; nothing when the document was made by code.</summary>
    public static ErrorBuilder AddLocation(this ErrorBuilder builder, DocumentNode document, SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(document);
        return document.GetPosition(node) is { } position ? builder.AddLocation(position) : builder;
    }
}
