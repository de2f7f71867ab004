using System.Globalization;
using System.Text.Json;

namespace PyDotOrg.Graph.Data.Exchange.PythonOrg;

/// <summary>What the import of python.org's API output says.</summary>
internal static class Messages
{
    internal const string MissingMember = "is missing; a new row needs it.";

    internal const string ButtonTwice = "another file of the same release and operating system has the download button, too.";

    internal static string Imported(int systems, int releases, int files, PythonOrgCounts counts) => Format(
        $"Read {systems:N0} operating systems, {releases:N0} releases and {files:N0} files: {counts.Added:N0} new rows, {counts.Changed:N0} changed ones.");

    internal static string WouldImport(int systems, int releases, int files, PythonOrgCounts counts) => Format(
        $"Read {systems:N0} operating systems, {releases:N0} releases and {files:N0} files: {counts.Added:N0} new rows, {counts.Changed:N0} changed ones; all of it was undone.");

    internal static string UnknownMember(string resource, string member) => $"{resource}: the member {Quoted.Text(member)} is not known here and was left out.";

    internal static string UnknownPages(int releases) => Format(
        $"downloads/release: the pages of {releases:N0} releases are not here; these releases keep what they had.");

    internal static string Member(string place, string member, string problem) => $"{Quoted.OneLine(place)}, \"{member}\": {problem}";

    internal static string WrongValue(string expected, JsonElement value) => $"must be {expected}, not {Quoted.Value(value)}.";

    internal static string AddressOf(PythonOrgKind kind) => $"the address of an object of {Resource(kind)}, such as \"/api/v2/{Resource(kind)}/1/\"";

    internal static string NotHere(ResourceAddress address) => Format(
        $"{Resource(address.Kind)} {address.Id} is in none of the inputs; give them together.");

    internal static string Taken(string place) => $"{Quoted.OneLine(place)} has the same.";

    internal static string OtherFile(string slug) => $"is that of another file, {Quoted.Text(slug)}.";

    internal static string InDatabase(IEnumerable<string> columns) => $"a row in the database has the same {string.Join(", ", columns)}.";

    internal static string Refused(string place, string reason) => $"{Quoted.OneLine(place)}: the database refuses the row: {Quoted.OneLine(reason)}";

    internal static string NoResource(string place) => $"{Quoted.OneLine(place)}: must be an object, a list of objects, or a page with \"meta\" and \"objects\".";

    internal static string NoAddress(JsonElement member) => member.ValueKind == JsonValueKind.Undefined
        ? "is missing; it tells what the object is."
        : $"must be an address such as \"/api/v2/downloads/release/1/\", not {Quoted.Value(member)}.";

    internal static string StandsElsewhere(string place) => $"{Quoted.OneLine(place)} is the same object with other members.";

    internal static string PagesMissing(PythonOrgKind kind, int count, int total) => Format(
        $"{Resource(kind)}: {count:N0} of {total:N0} objects are here; give all pages of the list.");

    internal static string InputEmpty(string name) => $"{Quoted.OneLine(name)}: has no objects.";

    internal static string InputNoUtf8(string name) => $"{Quoted.OneLine(name)}: is not UTF-8.";

    internal static string InputTooLong(string name, long limit) => Format($"{Quoted.OneLine(name)}: is longer than {limit:N0} bytes.");

    internal static string InputNoJson(string name, JsonException error) => Format(
        $"{Quoted.OneLine(name)}: is no JSON in line {error.LineNumber + 1}: {Reason(error)}");

    /// <summary>The name of a kind in the API.</summary>
    internal static string Resource(PythonOrgKind kind) => kind switch
    {
        PythonOrgKind.OperatingSystem => "downloads/os",
        PythonOrgKind.Release => "downloads/release",
        PythonOrgKind.ReleaseFile => "downloads/release_file",
        _ => "pages/page",
    };

    private static string Reason(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return Quoted.OneLine(end < 0 ? error.Message : error.Message[..end]);
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
