namespace PyDotOrg.Graph.Schema.About;

/// <summary>The program that answers, and what it works with.</summary>
/// <param name="Version">The version of the program, such as "1.0.0".</param>
/// <param name="StartedAt">When the process began.</param>
/// <param name="Database">The database that holds the rows.</param>
/// <param name="SchemaHash">The SHA-256 hash in hexadecimal of the schema as <c>schema.graphql</c> has it: another one means another schema.</param>
internal sealed record ServerInfo(string Version, DateTime StartedAt, DatabaseKind Database, string SchemaHash);
