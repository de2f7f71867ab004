namespace PyDotOrg.GraphQL.Types;

/// <summary>A validation attribute whose limits other descriptions of the schema can show, such as JSON Schema.</summary>
public interface IDeclaresLimits
{
    /// <summary>What is demanded of a value; of the items, where it is a list of texts.</summary>
    ValueLimits Limits { get; }
}

/// <summary>What is demanded of a value beyond its type. It may say less than the attribute that has it, never more.</summary>
public sealed record ValueLimits
{
    /// <summary>The fewest characters, counted as Unicode code points; null when there may be none.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters, counted as Unicode code points; null without a limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The least number; null without a limit.</summary>
    public long? Minimum { get; init; }

    /// <summary>The greatest number; null without a limit.</summary>
    public long? Maximum { get; init; }

    /// <summary>The fewest items of a list; null when there may be none.</summary>
    public int? MinItems { get; init; }

    /// <summary>The most items of a list; null without a limit.</summary>
    public int? MaxItems { get; init; }

    /// <summary>A regular expression of ECMA-262 that every text matches; null when there is none.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether null is refused, although the type has it.</summary>
    public bool RefusesNull { get; init; }

    /// <summary>A format of JSON Schema, such as <c>email</c>; null when there is none.</summary>
    public string? Format { get; init; }
}
