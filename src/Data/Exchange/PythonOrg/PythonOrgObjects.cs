using System.Text.Json;
using System.Text.Unicode;

namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>The objects of all inputs: lists, pages with "meta" and "objects", or single objects, one after the other.</summary>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class PythonOrgObjects(Problems problems)
{
    private const int Depth = 8;

    private readonly Dictionary<ResourceAddress, PythonOrgObject> objects = [];

    /// <summary>How many objects pages say that there are, by the first of theirs.</summary>
    private readonly Dictionary<PythonOrgKind, int> totals = [];

    /// <summary>Those of a kind, in their order.</summary>
    internal IReadOnlyList<PythonOrgObject> Of(PythonOrgKind kind) => [.. objects.Values.Where(found => found.Address.Kind == kind)];

    /// <summary>The object that an address leads to; null when it is in no input.</summary>
    internal PythonOrgObject? Find(ResourceAddress address) => objects.GetValueOrDefault(address);

    internal async Task ReadAsync(PythonOrgInput input, CancellationToken cancellation)
    {
        if (await ReadBytesAsync(input, cancellation) is not { } text)
        {
            problems.Add(Messages.InputTooLong(input.Name, PythonOrgInput.MaxBytes));
        }
        else if (!Utf8.IsValid(text.Span))
        {
            problems.Add(Messages.InputNoUtf8(input.Name));
        }
        else
        {
            Read(input.Name, text.Span);
        }
    }

    /// <summary>Tells when pages are missing; after all inputs were read.</summary>
    internal void CheckTotals()
    {
        foreach (var (kind, total) in totals)
        {
            var count = Of(kind).Count;
            if (count < total)
            {
                problems.Add(Messages.PagesMissing(kind, count, total));
            }
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadBytesAsync(PythonOrgInput input, CancellationToken cancellation)
    {
        await using var stream = await input.OpenAsync(cancellation);
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (memory.Length + read > PythonOrgInput.MaxBytes)
            {
                return null;
            }

            await memory.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return memory.GetBuffer().AsMemory(0, (int)memory.Length);
    }

    private void Read(string name, ReadOnlySpan<byte> text)
    {
        var before = objects.Count;
        try
        {
            var mark = "\uFEFF"u8;
            var reader = new Utf8JsonReader(
                text.StartsWith(mark) ? text[mark.Length..] : text, new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = Depth });
            while (reader.Read())
            {
                ReadValue(name, JsonElement.ParseValue(ref reader));
            }

            if (objects.Count == before && !problems.Any)
            {
                problems.Add(Messages.InputEmpty(name));
            }
        }
        catch (JsonException error)
        {
            problems.Add(Messages.InputNoJson(name, error));
        }
    }

    private void ReadValue(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("objects", out var page) && page.ValueKind == JsonValueKind.Array)
        {
            ReadList($"{name}, objects", page);
            NoteTotal(value, page);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            ReadList($"{name}, ", value);
        }
        else
        {
            ReadObject(name, value);
        }
    }

    private void NoteTotal(JsonElement value, JsonElement page)
    {
        if (value.TryGetProperty("meta", out var meta) && meta.ValueKind == JsonValueKind.Object
            && meta.TryGetProperty("total_count", out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt32(out var total)
            && page.EnumerateArray().Select(AddressOf).FirstOrDefault() is { } first)
        {
            totals[first.Kind] = total;
        }
    }

    private static ResourceAddress? AddressOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("resource_uri", out var member) && JsonText.Read(member) is { } uri
            ? ResourceAddress.Read(uri) : null;

    private void ReadList(string name, JsonElement list)
    {
        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            ReadObject(FormattableString.Invariant($"{name}[{index++}]"), element);
        }
    }

    private void ReadObject(string place, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(Messages.NoResource(place));
            return;
        }

        if (AddressOf(element) is not { } address)
        {
            problems.Add(Messages.Member(place, "resource_uri", Messages.NoAddress(element.TryGetProperty("resource_uri", out var member) ? member : default)));
        }
        else if (!objects.TryAdd(address, new(place, address, element)) && !JsonElement.DeepEquals(objects[address].Members, element))
        {
            problems.Add(Messages.Member(place, "resource_uri", Messages.StandsElsewhere(objects[address].Place)));
        }
    }
}
