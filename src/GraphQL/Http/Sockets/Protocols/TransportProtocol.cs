using PyDotOrg.GraphQL.Execution.Results;

namespace PyDotOrg.GraphQL.Http.Sockets.Protocols;

/// <summary>GraphQL over WebSocket, <c>graphql-transport-ws</c>.</summary>
internal sealed class TransportProtocol : SocketProtocol
{
    private static readonly byte[] Pong = Message("pong");

    public override string Name => "graphql-transport-ws";

    public override CloseReason InitTimeout { get; } = new(4408, Messages.InitTimeout);

    public override CloseReason TooManyInits { get; } = new(4429, Messages.TooManyInits);

    public override ReadOnlyMemory<byte> KeepAlive { get; } = Message("ping");

    public override bool KeepsAliveFromTheStart => false;

    protected override string ResultType => "next";

    public override CloseReason NotUnique(string id) => new(4409, Messages.NotUnique(id));

    public override ValueTask HandleAsync(SocketSession session, in SocketMessage message) => message.Type switch
    {
        null => session.CloseAsync(CloseReason.Malformed(Messages.NoType)),
        "connection_init" or "ping" or "pong" when !message.HasObjectOrNothing => session.CloseAsync(CloseReason.Malformed(Messages.WrongPayload)),
        "connection_init" => session.ConnectAsync(message),
        "ping" => session.AnswerPingAsync(message, static payload => payload is null ? Pong : Message("pong", payload)),
        "pong" => session.TakePongAsync(message),
        "subscribe" or "complete" when message.Id is null => session.CloseAsync(CloseReason.Malformed(Messages.NoId)),
        "subscribe" when !message.HasObject => session.CloseAsync(CloseReason.Malformed(Messages.NoPayload)),
        "subscribe" when !session.IsAccepted => session.CloseAsync(new CloseReason(4401, Messages.Unauthorized)),
        "subscribe" => session.StartAsync(message),
        "complete" => session.StopAsync(message),
        _ => session.CloseAsync(CloseReason.Malformed(Messages.UnknownType)),
    };

    public override ValueTask RejectAsync(SocketSession session, ConnectionStatus status) =>
        session.CloseAsync(new CloseReason(4403, status.Rejection ?? Messages.Forbidden));

    public override byte[] Error(string id, IReadOnlyList<GraphQLError> errors) =>
        Message(id, "error", writer => ErrorWriter.Write(writer, errors));
}
