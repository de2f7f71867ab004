using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PyDotOrg.Graph.Data.Sqlite;

/// <summary>Every stored time is UTC; SQLite's text cannot say so.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
