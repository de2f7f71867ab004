using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Mail.Outgoing;

/// <summary>What a mail that waits is made of besides its template.</summary>
/// <param name="Values">What the names in the template stand for.</param>
/// <param name="Cc">Who else gets it, for everybody to see.</param>
/// <param name="Bcc">Who else gets it, unseen.</param>
public sealed record MailContent(JsonObject Values, IReadOnlyList<string> Cc, IReadOnlyList<string> Bcc)
{
    /// <summary>What is left of it once it is of no use any more.</summary>
    internal const string Empty = "{}";

    /// <summary>Values and nothing else.</summary>
    public MailContent(JsonObject values)
        : this(values, [], [])
    {
    }

    /// <summary>Reads what <see cref="ToJson"/> has written.</summary>
    internal static MailContent Read(string json)
    {
        var members = JsonNode.Parse(json)?.AsObject() ?? [];
        return new(members["values"]?.DeepClone().AsObject() ?? [], ReadList(members["cc"]), ReadList(members["bcc"]));
    }

    /// <summary>As the row keeps it.</summary>
    internal string ToJson()
    {
        var members = new JsonObject { ["values"] = Values.DeepClone() };
        Add(members, "cc", Cc);
        Add(members, "bcc", Bcc);
        return members.ToJsonString();
    }

    private static void Add(JsonObject members, string name, IReadOnlyList<string> addresses)
    {
        if (addresses.Count > 0)
        {
            members[name] = new JsonArray([.. addresses.Select(static address => JsonValue.Create(address))]);
        }
    }

    private static string[] ReadList(JsonNode? list) => list is null ? [] : [.. list.AsArray().Select(static entry => entry?.GetValue<string>() ?? "")];
}
