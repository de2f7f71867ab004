using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PyDotOrg.Graph.Data.Sqlite;

/// <summary>Stores ids as they are written everywhere else: lower case with hyphens. The provider's own form is upper case.</summary>
internal sealed class GuidTextConverter() : ValueConverter<Guid, string>(id => id.ToString("D"), text => Guid.ParseExact(text, "D"));
