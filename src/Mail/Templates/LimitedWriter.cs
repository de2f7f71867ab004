using System.Globalization;
using System.Text;

namespace PyDotOrg.Graph.Mail.Templates;

/// <summary>Takes a text and breaks off when it becomes too long.</summary>
internal sealed class LimitedWriter() : StringWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Count(1);
        base.Write(value);
    }

    public override void Write(string? value)
    {
        Count(value?.Length ?? 0);
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Count(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Count(buffer.Length);
        base.Write(buffer);
    }

    private void Count(int more)
    {
        if (GetStringBuilder().Length + more > TemplateLimits.MaxText)
        {
            throw new TextTooLongException();
        }
    }

    /// <summary>The way out of the library; nobody else sees it.</summary>
    internal sealed class TextTooLongException : InvalidOperationException;
}
