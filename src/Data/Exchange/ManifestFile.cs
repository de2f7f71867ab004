namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>A file of an export.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Rows">Its lines.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its checksum in lower-case hexadecimal digits.</param>
internal sealed record ManifestFile(string Name, long Rows, long Bytes, string Sha256);
