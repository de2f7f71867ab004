using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A time of day without a time zone. CLR type: <see cref="TimeOnly"/>; <c>HH:mm:ss</c>, with a fraction if there is one.</summary>
public sealed class LocalTimeType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public LocalTimeType()
    {
        Name = "LocalTime";
        Description = "A time of day in no particular time zone, such as `17:30:00`.";
        RuntimeType = typeof(TimeOnly);
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.String && TimeText.TryReadTime(input.Text, out var time) ? time : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (value is not TimeOnly time)
        {
            return false;
        }

        writer.WriteByte((byte)'"');
        TimeText.WriteTime(writer, time.Ticks);
        writer.WriteByte((byte)'"');
        return true;
    }
}
