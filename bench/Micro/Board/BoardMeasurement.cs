using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using PyDotOrg.Graph.Micro.Database;

namespace PyDotOrg.Graph.Micro.Board;

/// <summary>Pages of the job board at its beginning, in its middle and near its end.</summary>
internal static class BoardMeasurement
{
    private const int Runs = 30;
    private const int Page = 20;

    private static readonly JsonElement NoVariables = JsonSerializer.SerializeToElement(new { });

    /// <summary>Fills a database, unless it was filled before, and prints the figures.</summary>
    /// <param name="count">How many jobs there are.</param>
    /// <param name="place">A SQLite file, or the connection string of an empty PostgreSQL database; null for a new file.</param>
    public static async Task<int> RunAsync(int count, string? place)
    {
        await using var database = new BenchDatabase(place ?? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db"));
        await database.PrepareAsync();
        if (await database.CountAsync("SELECT count(*) FROM job_types") == 0)
        {
            await JobBoard.FillAsync(database, count);
        }

        var member = await JobBoard.MemberAsync(database);
        await MeasureNestedAsync(database, member);
        await MeasureAllAsync(database, "milliseconds for 20 jobs");
        database.User = member;
        await MeasureAllAsync(database, "for a member who has a thousand jobs");
        return 0;
    }

    private static async Task MeasureNestedAsync(BenchDatabase database, ClaimsPrincipal member)
    {
        var everybody = database.User;
        foreach (var nested in BoardList.Nested)
        {
            var document = Document(nested);
            var all = await TimeAsync(database, document);
            database.User = member;
            var own = await TimeAsync(database, document);
            database.User = everybody;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nested,-115} {all,9:F2} for a member {own,9:F2}"));
        }
    }

    private static async Task MeasureAllAsync(BenchDatabase database, string title)
    {
        Console.WriteLine($"{title,-50} {"total",8} {"number",9} | {"first",8} {"middle",8} {"end",8} | by offset: {"1,000",8} {"middle",8} {"end",8}");
        foreach (var list in BoardList.All)
        {
            await MeasureAsync(database, list);
        }
    }

    private static async Task MeasureAsync(BenchDatabase database, BoardList list)
    {
        var arguments = list.Arguments("");
        var counting = Document($"jobs(first: 1{arguments}) {{ totalCount }}");
        var total = (await ReadAsync(database, counting)).GetProperty("jobs").GetProperty("totalCount").GetInt32();
        int[] depths = [total / 2, total - (Page * 2)];
        List<double> times = [await TimeAsync(database, counting), await TimeAsync(database, Connection(arguments, null))];
        foreach (var depth in depths)
        {
            times.Add(total > Page * 4 ? await TimeAsync(database, Connection(arguments, await CursorAsync(database, list, depth))) : double.NaN);
        }

        foreach (var depth in depths.Prepend(1000))
        {
            times.Add(total > depth && total > Page * 4 ? await TimeAsync(database, Segment(arguments, depth, Page)) : double.NaN);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{list.Name,-50} {total,8} {times[0],9:F2} | {times[1],8:F2} {times[2],8:F2} {times[3],8:F2} | by offset: {times[4],8:F2} {times[5],8:F2} {times[6],8:F2}"));
    }

    /// <summary>A cursor says where its row stands in the order, whatever else was asked: here for this row alone.</summary>
    private static async Task<string?> CursorAsync(BenchDatabase database, BoardList list, int depth)
    {
        var segment = await ReadAsync(database, Segment(list.Arguments(""), depth, 1));
        var slug = segment.GetProperty("jobsOffset").GetProperty("items")[0].GetProperty("slug").GetString();
        var alone = await ReadAsync(database, Connection(list.Arguments($"slug: {{ eq: \"{slug}\" }}"), null));
        return alone.GetProperty("jobs").GetProperty("pageInfo").GetProperty("endCursor").GetString();
    }

    private static byte[] Connection(string arguments, string? after) => Document(
        $"jobs(first: {Page}{(after is null ? "" : $", after: \"{after}\"")}{arguments}) {{ nodes {{ slug jobTitle companyName city country expires }} pageInfo {{ endCursor hasNextPage }} }}");

    private static byte[] Segment(string arguments, int skip, int take) => Document(string.Create(
        CultureInfo.InvariantCulture, $"jobsOffset(skip: {skip}, take: {take}{arguments}) {{ items {{ slug jobTitle companyName city country expires }} }}"));

    private static byte[] Document(string field) => Encoding.UTF8.GetBytes($"{{ {field} }}");

    private static async Task<JsonElement> ReadAsync(BenchDatabase database, byte[] document) =>
        JsonDocument.Parse((await database.AskAsync(document, NoVariables, isRead: true))!).RootElement.GetProperty("data"); // It was to be read.

    /// <summary>The best of some runs, and of fewer where one takes long.</summary>
    private static async Task<double> TimeAsync(BenchDatabase database, byte[] document)
    {
        const double Enough = 300;
        var (best, sum) = (double.MaxValue, 0.0);
        for (var run = 0; run < Runs && (run < 2 || sum < Enough); run++)
        {
            var start = Stopwatch.GetTimestamp();
            await database.AskAsync(document, NoVariables);
            var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            (best, sum) = (Math.Min(best, time), sum + time);
        }

        return best;
    }
}
