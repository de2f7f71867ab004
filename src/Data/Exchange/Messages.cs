using System.Globalization;
using System.Text.Json;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>What export and import say.</summary>
internal static class Messages
{
    internal const string NoManifest = $"manifest.json: is no manifest of an export; its \"format\" must be \"{Manifest.Format}\".";

    internal const string NoFiles = "manifest.json: \"files\" must be a list.";

    internal const string NoUtf8 = "the line is not UTF-8.";

    internal const string NoObject = "the line must be a JSON object.";

    internal const string NotNull = "must not be null.";

    internal const string Unfinished = "the file ends within a line; every line must end with a line feed.";

    internal const string TooMany = "There may be more; these are the first problems.";

    internal const string Nothing = "Nothing was imported.";

    internal static string Exported(int tables, long rows, string folder) => Format($"Exported {rows:N0} rows of {tables} tables to \"{folder}\".");

    internal static string Imported(int tables, long rows) => Format($"Imported {rows:N0} rows of {tables} tables.");

    internal static string WouldImport(int tables, long rows) => Format($"{rows:N0} rows of {tables} tables can be imported; all of it was undone.");

    internal static string Progress(string table, long rows) => Format($"{table}: {rows:N0} rows");

    internal static string IsAFile(string folder) => $"\"{folder}\" is a file; a folder is needed.";

    internal static string NotEmpty(string folder) => $"\"{folder}\" is not empty; --force replaces an earlier export.";

    internal static string NoExport(string folder) => $"\"{folder}\" holds something else than an earlier export, so --force does not replace it.";

    internal static string Foreign(string folder, string entry) =>
        $"\"{folder}\" holds {Quoted.Text(entry)}, which is no part of an export, so --force does not replace it.";

    internal static string CannotWrite(string folder, string reason) => $"Cannot write \"{folder}\": {Quoted.OneLine(reason)}";

    internal static string CannotRead(string folder, string reason) => $"Cannot read \"{folder}\": {Quoted.OneLine(reason)}";

    internal static string RowTooLong(string table, object? id) =>
        Format($"The row {id} of {table} is longer than {LineLimits.MaxLineBytes:N0} bytes, the most that an import reads.");

    internal static string NoJson(Exception error) => $"manifest.json: is no JSON: {Quoted.OneLine(error.Message)}";

    internal static string OtherVersion(string version) =>
        Format($"manifest.json: \"version\" is {Quoted.OneLine(version)}; this server reads version {Manifest.Version}.");

    internal static string NoFile(int index) =>
        Format($"manifest.json: \"files\"[{index}] must have \"name\", \"rows\", \"bytes\" and \"sha256\".");

    internal static string UnknownFile(string name) =>
        $"manifest.json: {Quoted.Text(name)} is no file of an export; names are those of tables with \".jsonl\", without a folder.";

    internal static string TwiceInManifest(string name) => $"manifest.json: {Quoted.Text(name)} stands there twice.";

    internal static string NotInManifest(string name) => $"manifest.json: lacks the file \"{name}\".";

    internal static string Missing(string file) => $"{file}: the file is missing.";

    internal static string IsALink(string file) => $"{file}: is a link; a file is needed.";

    internal static string OtherSize(string file, long actual, long expected) =>
        Format($"{file}: has {actual:N0} bytes where the manifest says {expected:N0}.");

    internal static string OtherChecksum(string file) => $"{file}: its SHA-256 is another than the manifest says; the file was changed or damaged.";

    internal static string OtherCount(string file, long actual, long expected) =>
        Format($"{file}: has {actual:N0} lines where the manifest says {expected:N0}.");

    internal static string HasRows(string table) => $"The table {table} has rows; an export is read into an empty database only.";

    internal static string Line(string file, long line, string problem) => Format($"{file}, line {line}: {problem}");

    internal static string Member(string file, long line, string member, string problem) => Format($"{file}, line {line}, {Quoted.Text(member)}: {problem}");

    internal static string LineTooLong(string file, long line) =>
        Line(file, line, Format($"the line is longer than {LineLimits.MaxLineBytes:N0} bytes."));

    internal static string LineNoJson(JsonException error) => error.BytePositionInLine is { } before
        ? Format($"is no JSON at byte {before + 1}: {Reason(error)}")
        : $"is no row: {Reason(error)}";

    internal static string UnknownMember(IEnumerable<string> known) => $"is no column of the table; there are {string.Join(", ", known)}.";

    internal static string MissingMember => "is missing.";

    internal static string WrongValue(string expected, JsonElement value) => $"must be {expected}, not {Quoted.Value(value)}.";

    internal static string NotAfter(string previous, string id) => previous == id
        ? "stands in the line before, too; each row has its own id."
        : $"comes before that of the line before ({previous}); lines are sorted by id.";

    internal static string Taken(IEnumerable<string> columns) => $"has what another row has already in {string.Join(", ", columns)}.";

    internal static string LeadsNowhere(string table) => $"leads to no row of {table}.";

    internal static string Refused(string reason) => $"the database refuses the row: {Quoted.OneLine(reason)}";

    /// <summary>Without the place, which the message has already.</summary>
    private static string Reason(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return Quoted.OneLine(end < 0 ? error.Message : error.Message[..end]);
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
