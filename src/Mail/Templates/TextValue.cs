namespace PyDotOrg.Graph.Mail.Templates;

/// <summary>A text among the values. No string, because the library would repeat a block for each of its letters.</summary>
internal sealed class TextValue(string text)
{
    public override string ToString() => text;
}
