using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Collects what is wrong with a schema: message, coordinate, and where the elements were written.</summary>
internal sealed class SchemaErrors
{
    private readonly List<GraphQLError> _errors = [];

    /// <summary>What was collected, in its order.</summary>
    public IReadOnlyList<GraphQLError> All => _errors;

    /// <summary>Adds an error that exists already.</summary>
    public void Add(GraphQLError error) => _errors.Add(error);

    /// <summary>Adds errors that exist already.</summary>
    public void AddRange(IEnumerable<GraphQLError> errors) => _errors.AddRange(errors);

    /// <summary>Adds an error.</summary>
    /// <param name="message">One sentence.</param>
    /// <param name="coordinate">The schema coordinate of the element at fault; null for the schema itself.</param>
    /// <param name="origins">Where the elements that contradict each other were written; unknown ones are passed over.</param>
    public void Report(string message, string? coordinate, params IEnumerable<SchemaOrigin?> origins) =>
        Report(message, coordinate, null, origins);

    /// <summary>Adds an error with a code.</summary>
    public void Report(string message, string? coordinate, string? code, IEnumerable<SchemaOrigin?> origins)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code);
        if (coordinate is not null)
        {
            error.SetExtension("coordinate", coordinate);
        }

        foreach (var origin in origins.OfType<SchemaOrigin>())
        {
            if (origin is { Document: { } document, Node: { } node })
            {
                error.AddLocation(document, node);
                NameSource(error, document);
            }
            else if (origin.Member is { } member)
            {
                error.SetExtension("member", member);
            }
        }

        _errors.Add(error.Build());
    }

    private static void NameSource(ErrorBuilder error, DocumentNode document)
    {
        if (document.Source is { } source)
        {
            error.SetExtension("source", source.Name);
        }
    }
}
