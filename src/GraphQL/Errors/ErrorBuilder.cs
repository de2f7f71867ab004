namespace PyDotOrg.GraphQL;

/// <summary>Collects the parts of a <see cref="GraphQLError"/>. Not safe for several threads.</summary>
public sealed class ErrorBuilder
{
    private string? message;
    private List<SourcePosition>? locations;
    private IReadOnlyList<object>? path;
    private Dictionary<string, object?>? extensions;
    private Exception? exception;

    private ErrorBuilder()
    {
    }

    /// <summary>Starts an error without any part.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Starts a copy of an error.</summary>
    public static ErrorBuilder FromError(GraphQLError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new ErrorBuilder
        {
            message = error.Message,
            locations = error.Locations is null ? null : [.. error.Locations],
            path = error.Path,
            extensions = error.Extensions is null ? null : new Dictionary<string, object?>(error.Extensions),
            exception = error.Exception,
        };
    }

    /// <summary>Sets the message, the only part that an error must have.</summary>
    public ErrorBuilder SetMessage(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        message = text;
        return this;
    }

    /// <summary>Sets the extension <c>code</c>; null removes it.</summary>
    public ErrorBuilder SetCode(string? code) => code is null ? RemoveExtension("code") : SetExtension("code", code);

    /// <summary>Sets the response path (strings and ints from the root); null removes it.</summary>
    public ErrorBuilder SetPath(IReadOnlyList<object>? responsePath)
    {
        path = responsePath;
        return this;
    }

    /// <summary>Adds a place in the document.</summary>
    public ErrorBuilder AddLocation(SourcePosition position)
    {
        (locations ??= []).Add(position);
        return this;
    }

    /// <summary>Adds a place in the document, line and column counted from 1.</summary>
    public ErrorBuilder AddLocation(int line, int column) => AddLocation(new SourcePosition(line, column));

    /// <summary>Removes every place.</summary>
    public ErrorBuilder ClearLocations()
    {
        locations = null;
        return this;
    }

    /// <summary>Sets one extension; an extension of the same name is replaced.</summary>
    /// <param name="key">The member's name.</param>
    /// <param name="value">Any value that the response writer can write: null, text, numbers, booleans, lists, dictionaries.</param>
    public ErrorBuilder SetExtension(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        (extensions ??= [])[key] = value;
        return this;
    }

    /// <summary>Removes one extension, if it is there.</summary>
    public ErrorBuilder RemoveExtension(string key)
    {
        extensions?.Remove(key);
        return this;
    }

    /// <summary>Remembers the cause for the log; it is never serialised.</summary>
    public ErrorBuilder SetException(Exception? cause)
    {
        exception = cause;
        return this;
    }

    /// <summary>Builds the error.</summary>
    /// <exception cref="InvalidOperationException">No message was set.</exception>
    public GraphQLError Build() => new()
    {
        Message = message ?? throw new InvalidOperationException("An error needs a message: call SetMessage first."),
        Locations = locations?.ToArray(),
        Path = path,
        Extensions = extensions is { Count: > 0 } ? new Dictionary<string, object?>(extensions) : null,
        Exception = exception,
    };
}
