using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// A moment in time. CLR type: <see cref="DateTimeOffset"/>; a <see cref="DateTime"/> is written, too, as UTC unless it is local.
/// RFC 3339 with an offset and up to seven digits of a second.
/// </summary>
public sealed class DateTimeType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public DateTimeType()
    {
        Name = "DateTime";
        Description = "A moment in time with its offset from UTC, such as `2025-10-07T17:30:00Z`.";
        RuntimeType = typeof(DateTimeOffset);
        SpecifiedBy = "https://www.graphql-scalars.com/date-time";
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.String && TimeText.TryReadMoment(input.Text, out var moment) ? moment : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        switch (value)
        {
            case DateTimeOffset moment:
                TimeText.WriteMoment(writer, moment.DateTime, moment.Offset);
                return true;
            case DateTime { Kind: DateTimeKind.Local } local:
                TimeText.WriteMoment(writer, local, TimeZoneInfo.Local.GetUtcOffset(local));
                return true;
            case DateTime utc:
                TimeText.WriteMoment(writer, utc, TimeSpan.Zero);
                return true;
            default:
                return false;
        }
    }
}
