using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A length of time in days, hours, minutes and seconds (ISO 8601). CLR type: <see cref="TimeSpan"/>.</summary>
public sealed class DurationType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public DurationType()
    {
        Name = "Duration";
        Description = "A length of time, such as `PT1H30M`.";
        RuntimeType = typeof(TimeSpan);
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.String && DurationText.TryRead(input.Text, out var duration) ? duration : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (value is not TimeSpan duration)
        {
            return false;
        }

        writer.WriteString(DurationText.Write(duration));
        return true;
    }
}
