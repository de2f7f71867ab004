namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>What became of mails to many.</summary>
/// <param name="Total">How many were asked for.</param>
/// <param name="Sent">How many wait to be sent; their rows tell what becomes of them.</param>
/// <param name="Failed">How many cannot be made of the template and their values; their rows say why.</param>
/// <param name="LogUuids">The ids of the rows of all of them, in the order of the recipients.</param>
internal sealed record BulkEmail(int Total, int Sent, int Failed, IReadOnlyList<Guid> LogUuids);
