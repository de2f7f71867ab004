using System.Text.Json;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.Graph.Rest.Controls;

/// <summary>Copies an answer without what is for the facade only, and without what its caller may not see.</summary>
/// <param name="json">The answer; response names in it have no escapes, as they are GraphQL names.</param>
/// <param name="output">Where the copy goes.</param>
internal ref struct ControlPass(ReadOnlySpan<byte> json, JsonWriter output)
{
    private const int MaxDepth = 256;

    private readonly ReadOnlySpan<byte> _json = json;
    private readonly JsonWriter _output = output;
    private Utf8JsonReader _reader = new(json, new JsonReaderOptions { MaxDepth = MaxDepth });
    private int _copied;

    /// <summary>The version of the answered object; null when it has none.</summary>
    public long? Version { get; private set; }

    /// <summary>When the answered object was last changed; null when that is not said.</summary>
    public DateTimeOffset? Modified { get; private set; }

    /// <summary>Whether something in the answer may be newer than <see cref="Modified"/>.</summary>
    public bool IsModifiedInPart { get; private set; }

    /// <summary>Copies the answer.</summary>
    /// <param name="shape">What the members of its objects are.</param>
    public void Run(ControlShape shape)
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            CopyObject(shape, isAnswer: true);
        }
        else
        {
            CopyValue(shape);
        }

        CopyUpTo(_json.Length);
    }

    /// <summary>Steps over the value that the reader is at; what is dropped inside it is left out of the copy.</summary>
    private void CopyValue(ControlShape shape)
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            CopyObject(shape, isAnswer: false);
            return;
        }

        if (_reader.TokenType == JsonTokenType.StartArray)
        {
            while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            {
                CopyValue(shape);
            }
        }
    }

    private void CopyObject(ControlShape shape, bool isAnswer)
    {
        var hidesPrivate = shape.HasSwitch && !SeesPrivate(shape);
        var isFirst = true;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)_reader.TokenStartIndex;
            var member = shape.Find(_reader.ValueSpan);
            _reader.Read();
            if (isAnswer && member is not null)
            {
                Note(member.Kind);
            }

            if (member is null or { Kind: ControlKind.Inside } || (member.Kind == ControlKind.Private && !hidesPrivate))
            {
                // The comma in front of the first member that stays parts it from one that was dropped.
                _copied = isFirst && _json[start - 1] == ',' ? start : _copied;
                isFirst = false;
                StepOver(member?.Inside);
            }
            else
            {
                CopyUpTo(_json[start - 1] == ',' ? start - 1 : start);
                if (member.Kind == ControlKind.Link)
                {
                    WriteLink(member, isFirst);
                    isFirst = false;
                }

                _reader.Skip();
                _copied = (int)_reader.BytesConsumed;
            }
        }
    }

    /// <summary>Keeps what the value that the reader is at says of the answer.</summary>
    private void Note(ControlKind kind)
    {
        if (kind == ControlKind.Version && _reader.TokenType == JsonTokenType.Number)
        {
            Version = _reader.GetInt64();
        }
        else if (kind is ControlKind.Modified or ControlKind.ModifiedInPart && _reader.TokenType == JsonTokenType.String && _reader.TryGetDateTimeOffset(out var time))
        {
            Modified = time;
            IsModifiedInPart = kind == ControlKind.ModifiedInPart;
        }
    }

    /// <summary>Writes a link, whose value is a text or null, under its own name.</summary>
    private readonly void WriteLink(ControlMember link, bool isFirst)
    {
        if (link.IsFirst && !isFirst)
        {
            _output.WriteByte((byte)',');
        }

        _output.WriteRaw(link.Before.Span);
        _output.WriteRaw(_json[(int)_reader.TokenStartIndex..(int)_reader.BytesConsumed]);
        _output.WriteRaw(link.After.Span);
    }

    private void StepOver(ControlShape? inside)
    {
        if (inside is null)
        {
            _reader.Skip();
        }
        else
        {
            CopyValue(inside);
        }
    }

    /// <summary>Looks ahead for what the object says of its private members; without a word they are not written.</summary>
    private readonly bool SeesPrivate(ControlShape shape)
    {
        var ahead = _reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isSwitch = shape.Find(ahead.ValueSpan) is { Kind: ControlKind.Switch };
            ahead.Read();
            if (isSwitch)
            {
                return ahead.TokenType == JsonTokenType.True;
            }

            ahead.Skip();
        }

        return false;
    }

    private void CopyUpTo(int end)
    {
        _output.WriteRaw(_json[_copied..end]);
        _copied = end;
    }
}
