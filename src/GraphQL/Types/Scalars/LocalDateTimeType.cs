using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A date and a time of day without a time zone. CLR type: <see cref="DateTime"/> of unspecified kind.</summary>
public sealed class LocalDateTimeType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public LocalDateTimeType()
    {
        Name = "LocalDateTime";
        Description = "A date and a time of day in no particular time zone, such as `2025-10-07T17:30:00`.";
        RuntimeType = typeof(DateTime);
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.String && TimeText.TryReadLocal(input.Text, out var time) ? time : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (value is not DateTime time)
        {
            return false;
        }

        writer.WriteByte((byte)'"');
        TimeText.WriteDateTime(writer, time);
        writer.WriteByte((byte)'"');
        return true;
    }
}
