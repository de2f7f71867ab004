using System.Collections.Concurrent;
using HandlebarsDotNet;

namespace PyDotOrg.Graph.Mail.Templates;

/// <summary>The library that fills templates in, for one kind of text. Thread-safe.</summary>
internal sealed class TemplateEngine
{
    /// <summary>Templates that are kept read; a server has few, and they seldom change.</summary>
    private const int MaxKept = 64;

    private readonly ConcurrentDictionary<string, HandlebarsTemplate<TextWriter, object, object>> _kept = new(StringComparer.Ordinal);
    private readonly IHandlebars _library;

    private TemplateEngine(bool isHtml) => _library = Handlebars.Create(new HandlebarsConfiguration { NoEscape = !isHtml });

    /// <summary>Values stand as they are.</summary>
    public static TemplateEngine Plain { get; } = new(isHtml: false);

    /// <summary>Values are escaped.</summary>
    public static TemplateEngine Html { get; } = new(isHtml: true);

    /// <summary>Fills a template in that has been found right.</summary>
    /// <returns>Null when the text becomes too long.</returns>
    public string? Fill(string template, IReadOnlyDictionary<string, object?> values)
    {
        if (_kept.Count >= MaxKept)
        {
            _kept.Clear();
        }

        var compiled = _kept.GetOrAdd(template, text =>
        {
            using var reader = new StringReader(text);
            return _library.Compile(reader);
        });
        using var writer = new LimitedWriter();
        try
        {
            compiled(writer, values);
            return writer.ToString();
        }
        catch (Exception exception) when (IsTooLong(exception))
        {
            return null;
        }
    }

    private static bool IsTooLong(Exception? exception) =>
        exception is LimitedWriter.TextTooLongException || (exception?.InnerException is { } inner && IsTooLong(inner));
}
