using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A day of the calendar. CLR type: <see cref="DateOnly"/>; <c>yyyy-MM-dd</c> and nothing else.</summary>
public sealed class DateType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public DateType()
    {
        Name = "Date";
        Description = "A day of the calendar, such as `2025-10-07`.";
        RuntimeType = typeof(DateOnly);
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.String && TimeText.TryReadDate(input.Text, out var date) ? date : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (value is not DateOnly date)
        {
            return false;
        }

        TimeText.WriteDate(writer, date);
        return true;
    }
}
