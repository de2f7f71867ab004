using System.Text.Json;

namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>How events are written for other servers: as JSON. Readers know the type from those who listen to the topic.</summary>
public static class TopicMessage
{
    /// <summary>Writes an event.</summary>
    /// <typeparam name="TMessage">The events of the topic.</typeparam>
    public static string Write<TMessage>(TMessage message) => JsonSerializer.Serialize(message);

    /// <summary>Reads an event.</summary>
    /// <param name="message">What was written.</param>
    /// <param name="type">The events of the topic.</param>
    /// <exception cref="JsonException">Something else was written.</exception>
    internal static object? Read(string message, Type type) => JsonSerializer.Deserialize(message, type);
}
