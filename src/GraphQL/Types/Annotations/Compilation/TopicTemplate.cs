using System.Globalization;
using System.Linq.Expressions;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The name of a topic with placeholders for arguments.</summary>
/// <param name="Parts">Texts and placeholders in their order.</param>
internal sealed record TopicTemplate(IReadOnlyList<TopicTemplate.Part> Parts)
{
    /// <summary>The names of the placeholders.</summary>
    public IEnumerable<string> Placeholders => Parts.Where(part => part.IsPlaceholder).Select(part => part.Text);

    /// <summary>Reads a template; null when a brace has no partner.</summary>
    public static TopicTemplate? Parse(string text)
    {
        List<Part> parts = [];
        while (text.Length > 0)
        {
            var start = text.IndexOfAny(['{', '}']);
            var end = start < 0 ? -1 : text.IndexOf('}', start);
            if (start >= 0 && (text[start] == '}' || end < 0))
            {
                return null;
            }

            parts.Add(new Part(start < 0 ? text : text[..start], false));
            if (start < 0)
            {
                break;
            }

            parts.Add(new Part(text[(start + 1)..end].Trim(), true));
            text = text[(end + 1)..];
        }

        return new TopicTemplate(parts);
    }

    /// <summary>The name of the topic for the arguments of a field: what the method itself gets, as invariant text.</summary>
    /// <param name="method">The method of the field, whose arguments the placeholders name.</param>
    public Func<IResolverContext, string> Compile(BoundMethod method)
    {
        Func<IResolverContext, object?>[] readers = [.. Parts.Select(part => Reader(part, method))];
        return context => string.Concat(readers.Select(read => Convert.ToString(read(context), CultureInfo.InvariantCulture)));
    }

    private static Func<IResolverContext, object?> Reader(Part part, BoundMethod method)
    {
        if (!part.IsPlaceholder)
        {
            return _ => part.Text;
        }

        Func<IResolverContext, object?>? compiled = null;
        return context => (compiled ??= Compile(part.Text, method))(context);
    }

    private static Func<IResolverContext, object?> Compile(string argument, BoundMethod method)
    {
        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var value = Expression.Convert(method.Parameters.First(each => each.Argument?.Name == argument).Read(context), typeof(object));
        return Expression.Lambda<Func<IResolverContext, object?>>(value, context).Compile();
    }

    /// <summary>A part of a template.</summary>
    /// <param name="Text">The text, or the name of the argument.</param>
    /// <param name="IsPlaceholder">Whether the part stands for an argument.</param>
    internal readonly record struct Part(string Text, bool IsPlaceholder);
}
