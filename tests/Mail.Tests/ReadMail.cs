using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Mail.Tests;

/// <summary>Mails as Python's email package reads them.</summary>
internal static class ReadMail
{
    private const string Script =
        """
        import email, email.policy, json, sys
        mail = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
        parts = {part.get_content_type(): part.get_content() for part in mail.walk() if not part.is_multipart()}
        defects = [str(defect) for part in mail.walk() for defect in part.defects]
        json.dump({"headers": [[name, str(value)] for name, value in mail.items()], "type": mail.get_content_type(),
                   "parts": parts, "defects": defects}, sys.stdout)
        """;

    /// <summary>Headers, type, parts by their types, and what is wrong with the form.</summary>
    public static async Task<JsonNode> ParseAsync(string mail)
    {
        var start = new ProcessStartInfo("python3", ["-c", Script]) { StandardInputEncoding = Encoding.Latin1 };
        return JsonNode.Parse((await ProgramRun.OfAsync(start, mail)).Output)!; // The script writes an object.
    }

    /// <summary>The headers of a name.</summary>
    public static string[] Headers(this JsonNode mail, string name) =>
        [.. mail["headers"]!.AsArray().Where(header => header![0]!.ToString().Equals(name, StringComparison.OrdinalIgnoreCase)).Select(static header => header![1]!.ToString())];

    /// <summary>A part.</summary>
    public static string Part(this JsonNode mail, string type) => mail["parts"]![type]!.ToString().ReplaceLineEndings("\n");

    /// <inheritdoc cref="ParseAsync(string)"/>
    public static Task<JsonNode> ParseAsync(byte[] bytes) => ParseAsync(Encoding.Latin1.GetString(bytes));
}
