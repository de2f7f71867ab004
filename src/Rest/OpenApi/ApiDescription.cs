using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Documents;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>The facade's description of itself for programs and people. Each form is made when it is asked for first, and kept.</summary>
public sealed class ApiDescription
{
    /// <summary>The version that the library writes has corrections of the text only; generators ask for this number.</summary>
    private const string Version = "3.0.3";
    private const string WrittenVersion = "3.0.4";

    private static readonly OpenApiJsonWriterSettings Terse = new() { Terse = true };

    private readonly ConcurrentDictionary<DescriptionForm, Lazy<byte[]>> _forms = new();
    private readonly Dialect _dialect;

    /// <param name="dialect">What is described.</param>
    internal ApiDescription(Dialect dialect) => _dialect = dialect;

    /// <summary>The description in UTF-8.</summary>
    public ReadOnlyMemory<byte> Of(DescriptionForm form) =>
        _forms.GetOrAdd(form, static (form, self) => new Lazy<byte[]>(() => self.Write(form)), this).Value;

    private byte[] Write(DescriptionForm form)
    {
        var routes = _dialect.CompileAll();
        var described = form == DescriptionForm.Administration ? routes : [.. routes.Where(static route => !Tags.IsAdministration(route.Path.Text))];
        var document = new DescriptionBuilder(_dialect.Schema, _dialect.Names, _dialect.Options).Build(described, nullIsAType: form == DescriptionForm.Json31);
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(document, form, text);
        return Encoding.UTF8.GetBytes($"{text.ToString().Replace(WrittenVersion, Version, StringComparison.Ordinal).TrimEnd()}\n");
    }

    private static void Write(OpenApiDocument document, DescriptionForm form, StringWriter text)
    {
        if (form == DescriptionForm.Yaml)
        {
            document.SerializeAsV3(new OpenApiYamlWriter(text));
        }
        else if (form == DescriptionForm.Json31)
        {
            document.SerializeAsV31(new OpenApiJsonWriter(text, Terse));
        }
        else
        {
            document.SerializeAsV3(new OpenApiJsonWriter(text, form == DescriptionForm.Lines ? new OpenApiJsonWriterSettings() : Terse));
        }
    }
}
