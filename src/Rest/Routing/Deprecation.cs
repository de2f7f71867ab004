using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>That a route is on its way out (contract rest-v1, section 5; RFC 9745; RFC 8594): every answer says so, and after its last day it is gone.</summary>
internal sealed class Deprecation
{
    private readonly string _since;
    private readonly string _sunset;
    private readonly string _lastDay;
    private readonly string _info;
    private readonly DateTimeOffset _end;

    /// <param name="since">The day since which it is deprecated.</param>
    /// <param name="lastDay">The last day on which it answers, in UTC.</param>
    /// <param name="message">What to use instead.</param>
    /// <param name="version">The version of the facade that is current.</param>
    public Deprecation(DateOnly since, DateOnly lastDay, string message, string version)
    {
        _end = new DateTimeOffset(lastDay.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        _since = string.Create(CultureInfo.InvariantCulture, $"@{new DateTimeOffset(since, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds()}");
        _sunset = _end.AddSeconds(-1).ToString("r", CultureInfo.InvariantCulture);
        _lastDay = lastDay.ToString("O", CultureInfo.InvariantCulture);
        _info = $$"""{"deprecated":true,"sunset_date":"{{_lastDay}}","message":"{{JsonEncodedText.Encode(message)}}","current_version":"{{version}}"}""";
        Message = message;
    }

    /// <summary>What to use instead.</summary>
    public string Message { get; }

    /// <summary>Whether the route is gone.</summary>
    public bool IsOver(DateTimeOffset now) => now >= _end;

    /// <summary>Says it in the headers of an answer.</summary>
    public void Write(IHeaderDictionary headers)
    {
        headers["X-API-Deprecated"] = "true";
        headers["X-API-Sunset-Date"] = _lastDay;
        headers["X-API-Deprecation-Info"] = _info;
        headers["Deprecation"] = _since;
        headers["Sunset"] = _sunset;
    }
}
