using System.Globalization;
using System.Text.Json.Nodes;

namespace PyDotOrg.GraphQL.Tests.Execution.Incremental;

/// <summary>What a client makes of all answers to an operation, in either format.</summary>
internal sealed class MergedAnswer
{
    private readonly JsonNode? _data;
    private readonly Dictionary<string, (JsonArray Path, string Name)> _pending = [];
    private readonly HashSet<string> _silent = new(StringComparer.Ordinal);
    private readonly List<string> _facts = [];
    private readonly List<string> _errors = [];

    private MergedAnswer(JsonNode first)
    {
        _data = first["data"]?.DeepClone();
        AddErrors(first);
        Announce(first);
    }

    /// <summary>The whole data.</summary>
    public JsonNode? Data => _data;

    /// <summary>What came and what was said of it, whatever the order; lists of which no further item came are left out.</summary>
    public string Facts => string.Join('\n', _facts.Concat(_silent.Select(id => $"never ended {id}")).Order(StringComparer.Ordinal));

    /// <summary>The paths of all errors.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Puts answers together.</summary>
    /// <exception cref="InvalidOperationException">They contradict each other.</exception>
    public static MergedAnswer Of(IReadOnlyList<JsonNode> answers)
    {
        var merged = new MergedAnswer(answers[0]);
        for (var i = 0; i < answers.Count; i++)
        {
            var hasNext = i < answers.Count - 1;
            if ((answers[i]["hasNext"]?.GetValue<bool>() ?? false) != hasNext)
            {
                throw new InvalidOperationException($"Answer {i} of {answers.Count} is wrong about the next one.");
            }
        }

        foreach (var answer in answers.Skip(1))
        {
            merged.Announce(answer);
            foreach (var part in answer["incremental"]?.AsArray() ?? [])
            {
                merged.Add(part!); // Parts are objects.
            }

            foreach (var part in answer["completed"]?.AsArray() ?? [])
            {
                merged.Complete(part!); // As above.
            }
        }

        return merged;
    }

    private void Announce(JsonNode answer)
    {
        foreach (var part in answer["pending"]?.AsArray() ?? [])
        {
            var name = $"{part!["path"]!.ToJsonString()} {part["label"]}"; // Both formats demand paths.
            var id = part["id"]!.GetValue<string>();
            _pending.Add(id, (part["path"]!.AsArray(), name));
            _silent.Add(id);
        }
    }

    private void Add(JsonNode part)
    {
        AddErrors(part);
        var isOfItems = part.AsObject().ContainsKey("items");
        if (part.AsObject() is var members && (members.ContainsKey("data") || isOfItems) && part["data"] is null && part["items"] is null)
        {
            AddFailure(part["path"]!.AsArray(), $"{part["label"]}", isOfItems); // Only the older format says so.
            return;
        }

        if (part["id"]?.GetValue<string>() is { } id)
        {
            var (path, name) = _pending[id];
            JsonArray place = [.. path.Concat(part["subPath"]?.AsArray() ?? []).Select(segment => segment!.DeepClone())];
            _silent.Remove(id);
            Add(part, place, isOfItems ? name : place.ToJsonString(), isOfItems ? Find(place)!.AsArray().Count : 0);
            return;
        }

        var own = part["path"]!.AsArray();
        var first = isOfItems ? own[^1]!.GetValue<int>() : 0;
        JsonArray outer = [.. own.Take(own.Count - (isOfItems ? 1 : 0)).Select(segment => segment!.DeepClone())];
        Add(part, outer, $"{outer.ToJsonString()} {part["label"]}", first);
    }

    private void Add(JsonNode part, JsonArray place, string name, int first)
    {
        if (part["data"] is { } data)
        {
            _facts.Add($"data {name} {data.ToJsonString()}");
            Merge(Find(place)!.AsObject(), data.AsObject());
        }
        else
        {
            var items = part["items"]!.AsArray();
            var list = Find(place)!.AsArray();
            foreach (var item in items)
            {
                _facts.Add($"item {name} {first.ToString(CultureInfo.InvariantCulture)} {item?.ToJsonString()}");
                AddItem(list, first++, item, name, mayOverlap: part["path"] is not null);
            }
        }
    }

    /// <summary>In the older format a list of several fragments comes with each of them.</summary>
    private static void AddItem(JsonArray list, int position, JsonNode? item, string name, bool mayOverlap)
    {
        if (position == list.Count)
        {
            list.Add(item?.DeepClone());
        }
        else if (!mayOverlap || position > list.Count)
        {
            throw new InvalidOperationException($"Items of {name} come in the wrong order.");
        }
        else if (list[position] is JsonObject inner && item is JsonObject more)
        {
            Merge(inner, more);
        }
    }

    /// <summary>We add the position to the path of a list, as of its items; the reference does not.</summary>
    private void AddFailure(JsonArray path, string label, bool isOfItems)
    {
        var place = isOfItems && Find([.. path.SkipLast(1).Select(segment => segment!.DeepClone())]) is JsonArray list && list.Count == path[^1]!.GetValue<int>()
            ? [.. path.SkipLast(1).Select(segment => segment!.DeepClone())]
            : path;
        _facts.Add($"failed {place.ToJsonString()} {label}");
    }

    private void Complete(JsonNode part)
    {
        AddErrors(part);
        var id = part["id"]!.GetValue<string>(); // It has one.
        var name = _pending[id].Name;
        _pending.Remove(id);
        if (part["errors"] is not null)
        {
            _silent.Remove(id);
            _facts.Add($"failed {name}");
        }
        else if (!_silent.Remove(id) || Find(PathOf(name)) is not JsonArray)
        {
            _facts.Add($"complete {name}");
        }
    }

    private static JsonArray PathOf(string name) => JsonNode.Parse(name[..(name.LastIndexOf(']') + 1)])!.AsArray();

    private void AddErrors(JsonNode part)
    {
        foreach (var error in part["errors"]?.AsArray() ?? [])
        {
            _errors.Add(string.Concat((error!["path"]?.AsArray() ?? []).Select(segment => $"/{segment}")));
        }
    }

    private JsonNode? Find(JsonArray path) => path.Aggregate(_data, (node, segment) => node switch
    {
        JsonArray list => list[segment!.GetValue<int>()],
        JsonObject item => item[segment!.GetValue<string>()],
        _ => throw new InvalidOperationException($"There is nothing at {path.ToJsonString()}."),
    });

    private static void Merge(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source)
        {
            switch (target[name], value)
            {
                case (JsonObject inner, JsonObject more):
                    Merge(inner, more);
                    break;
                case (JsonArray inner, JsonArray more):
                    MergeItems(inner, more);
                    break;
                default:
                    target[name] = value?.DeepClone();
                    break;
            }
        }
    }

    private static void MergeItems(JsonArray target, JsonArray source)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (i >= target.Count)
            {
                target.Add(source[i]?.DeepClone());
            }
            else if (target[i] is JsonObject inner && source[i] is JsonObject more)
            {
                Merge(inner, more);
            }
        }
    }
}
