using System.Text.Json;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Rows.Templates;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>Steps to a field of a row, for surfaces that answer with a part of a result.</summary>
internal static class RowMembers
{
    /// <summary>Finds a field of the only row of a list.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet(RowLevel level, int bucket, string responseName, out ResultNode? member)
    {
        member = null;
        var slot = level.FirstSlot(bucket);
        if (slot < 0)
        {
            return false;
        }

        var template = level.TemplateOf(slot);
        var places = template.HasOpenPlaces ? template.Places : [];
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] is { Object: 0, Selection: { } selection } place && selection.ResponseName == responseName)
            {
                return TryGet(level, slot, i, place, out member);
            }
        }

        return TryFind(level, slot, responseName, out member);
    }

    private static bool TryGet(RowLevel level, int slot, int index, RowPlace place, out ResultNode? member)
    {
        ref readonly var gap = ref level.GapOf(slot, index);
        member = gap.IsNull ? null
            : place.Kind == RowPlaceKind.Field ? gap.Value
            : level.Children[place.Child] is { } child ? new BucketNode(child, gap.Bucket)
            : null;
        return true;
    }

    /// <summary>Leaves are only known as part of the row's JSON, so it is read again; no route of a hot path asks for one.</summary>
    private static bool TryFind(RowLevel level, int slot, string responseName, out ResultNode? member)
    {
        member = null;
        using var json = new JsonWriter();
        level.WriteSlot(json, slot);
        var reader = new Utf8JsonReader(json.WrittenSpan);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isWanted = reader.ValueTextEquals(responseName);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isWanted)
            {
                var value = json.WrittenSpan[start..(int)reader.BytesConsumed];
                member = value.SequenceEqual("null"u8) ? null : new JsonNode(value.ToArray());
                return true;
            }
        }

        return false;
    }

    private sealed class JsonNode(byte[] json) : ResultNode
    {
        public override void Write(JsonWriter writer) => writer.WriteRaw(json);
    }
}
