using PyDotOrg.GraphQL.Execution.Results;

namespace PyDotOrg.GraphQL.Http.Sockets.Protocols;

/// <summary>The protocol of <c>subscriptions-transport-ws</c>, which calls itself <c>graphql-ws</c>.</summary>
internal sealed class LegacyProtocol : SocketProtocol
{
    private const int ProtocolError = 1002;
    private const int InternalError = 1011;

    private static readonly CloseReason Normal = new(1000, Messages.Terminated);

    public override string Name => "graphql-ws";

    public override CloseReason InitTimeout { get; } = new(ProtocolError, Messages.InitTimeout);

    public override CloseReason TooManyInits { get; } = new(ProtocolError, Messages.TooManyInits);

    public override ReadOnlyMemory<byte> KeepAlive { get; } = Message("ka");

    public override bool KeepsAliveFromTheStart => true;

    protected override string ResultType => "data";

    public override CloseReason NotUnique(string id) => new(InternalError, Messages.NotUnique(id));

    public override ValueTask HandleAsync(SocketSession session, in SocketMessage message) => message.Type switch
    {
        null => session.CloseAsync(CloseReason.Malformed(Messages.NoType)),
        "connection_init" when !message.HasObjectOrNothing => session.CloseAsync(CloseReason.Malformed(Messages.WrongPayload)),
        "connection_init" => session.ConnectAsync(message),
        "connection_terminate" => session.CloseAsync(Normal),
        "start" or "stop" when message.Id is null => session.CloseAsync(CloseReason.Malformed(Messages.NoId)),
        "start" when !message.HasObject => session.CloseAsync(CloseReason.Malformed(Messages.NoPayload)),
        "start" when !session.IsAccepted => session.CloseAsync(new CloseReason(ProtocolError, Messages.Unauthorized)),
        "start" => session.StartAsync(message),
        "stop" => session.StopAsync(message),
        _ => session.CloseAsync(CloseReason.Malformed(Messages.UnknownType)),
    };

    public override async ValueTask RejectAsync(SocketSession session, ConnectionStatus status)
    {
        var payload = new Dictionary<string, object?> { ["message"] = status.Rejection };
        if (status.Extensions is { Count: > 0 } extensions)
        {
            payload["extensions"] = extensions;
        }

        await session.SendAsync(Message("connection_error", payload));
        await session.CloseAsync(new CloseReason(1000, status.Rejection ?? Messages.Forbidden));
    }

    /// <summary>The message carries one error; the first says most.</summary>
    public override byte[] Error(string id, IReadOnlyList<GraphQLError> errors) =>
        Message(id, "error", writer => ErrorWriter.Write(writer, errors[0]));
}
