using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using PyDotOrg.Graph.Data.Sharing;

namespace PyDotOrg.Graph.Server.Authentication;

/// <summary>The keys of data protection in the database, for all servers that share it.</summary>
/// <param name="keys">Secrets of servers.</param>
internal sealed class SharedKeyRing(SharedKeys keys) : IXmlRepository
{
    private const string Prefix = "data-protection/";

    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.Read(Prefix).Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => keys.Add($"{Prefix}{friendlyName}", element.ToString(SaveOptions.DisableFormatting));
}
