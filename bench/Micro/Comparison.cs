using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation;

namespace PyDotOrg.Graph.Micro;

/// <summary>
/// The engine beside the reference implementation, in turns: CPU time of the whole process, which other programs on the
/// machine disturb least, compiler and collector included.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 3;
    private const double Seconds = 1;
    private const int Releases = 50;
    private const int Files = 10;

    /// <summary>Leaves, objects and lists of the nested lists.</summary>
    private const int Fields = 1 + (Releases * 5) + (Releases * Files * 5);

    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());
    private static readonly ServiceProvider Services = new ServiceCollection().BuildServiceProvider();
    private static readonly JsonWriter Writer = new(1 << 20);

    /// <summary>Prints the ratios.</summary>
    /// <param name="folder">The folder of this project's sources.</param>
    public static int Run(string folder)
    {
        var works = Works();
        List<Dictionary<string, double>> theirs = [];
        List<Dictionary<string, Cost>> ours = [];
        for (var round = 0; round < Rounds; round++)
        {
            theirs.Add(AskReference(folder));
            ours.Add(works.ToDictionary(work => work.Key, work => Measure(work.Value)));
        }

        foreach (var (name, _) in works)
        {
            var (time, garbage) = (Middle(ours.Select(round => round[name].Microseconds)), Middle(ours.Select(round => round[name].Bytes)));
            var ratio = theirs[0].ContainsKey(name) ? Middle(theirs.Select(round => round[name])) / time : double.NaN;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-24} {time,9:F2} us {garbage,9:F0} B   the reference takes {ratio:F1} times as long"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"nested: {Fields} fields, {Middle(ours.Select(round => round["nested"].Bytes)) / Fields:F1} bytes of garbage a field"));
        return 0;
    }

    private static Dictionary<string, Action> Works()
    {
        var schema = new SchemaBuilder().AddDocument(Encoding.UTF8.GetString(Documents.Read("schema"))).Build();
        var executor = new RequestExecutor(schema, new RequestOptions { Cost = new CostOptions { EnforceCostLimits = false } });
        var lists = new RequestExecutor(Lists(), new RequestOptions { Cost = new CostOptions { EnforceCostLimits = false } });
        var (kilobyte, introspection, nested) = (Documents.Read("kilobyte"), Documents.Read("introspection"), Documents.Read("nested"));
        byte[] changing = [.. kilobyte, .. "#00000000"u8];
        var number = 0;
        return new()
        {
            ["parse"] = () => Parser.Parse(kilobyte),
            ["parseAndValidate"] = () => Demand(DocumentValidator.Validate(schema, Parser.Parse(kilobyte).Document!).Succeeded), // It has no syntax error.
            ["introspection"] = () => Execute(executor, introspection),
            ["introspectionFromText"] = () => Execute(new RequestExecutor(schema), introspection),
            ["nested"] = () => Execute(lists, nested),
            ["knownDocument"] = () => Execute(executor, kilobyte),
            ["unknownDocument"] = () =>
            {
                (number++).TryFormat(changing.AsSpan(kilobyte.Length + 1), out _, "D8", CultureInfo.InvariantCulture);
                Execute(executor, changing);
            },
        };
    }

    private static void Execute(RequestExecutor executor, byte[] document)
    {
        var request = new GraphQLRequest { Document = document, Services = Services, User = Anonymous };
        using var result = executor.ExecuteAsync(request).AsTask().GetAwaiter().GetResult();
        Demand(result.Errors.Count == 0);
        Writer.Clear();
        result.Write(Writer);
    }

    private static void Demand(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException("A document is not as valid as it should be.");
        }
    }

    private static Cost Measure(Action work)
    {
        RunFor(work, Seconds / 2);
        return RunFor(work, Seconds);
    }

    /// <summary>Runs for a time of CPU.</summary>
    private static Cost RunFor(Action work, double seconds)
    {
        using var process = Process.GetCurrentProcess();
        var garbage = GC.GetAllocatedBytesForCurrentThread();
        var start = process.TotalProcessorTime;
        for (var runs = 0; ;)
        {
            // The clock is asked rarely: that costs more than some works.
            for (var batch = Stopwatch.StartNew(); batch.ElapsedMilliseconds < 10; runs++)
            {
                work();
            }

            process.Refresh();
            var used = process.TotalProcessorTime - start;
            if (used.TotalSeconds > seconds)
            {
                return new Cost(used.TotalMicroseconds / runs, (GC.GetAllocatedBytesForCurrentThread() - garbage) / (double)runs);
            }
        }
    }

    private static Dictionary<string, double> AskReference(string folder)
    {
        var start = new ProcessStartInfo("node", ["reference.mjs", "Documents", Seconds.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment["NODE_ENV"] = "production";
        using var process = Process.Start(start)!; // Not null: a process of its own is always started.
        return JsonSerializer.Deserialize<Dictionary<string, double>>(process.StandardOutput.ReadToEnd())!; // The script writes an object.
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static GraphQLSchema Lists()
    {
        var system = new Entry { ["name"] = "Source release", ["slug"] = "source" };
        Entry[] releases = [.. Enumerable.Range(0, Releases).Select(number => new Entry
        {
            ["id"] = $"00000000-0000-0000-0000-0000000000{number}",
            ["name"] = $"Python 3.{number}.0",
            ["slug"] = $"python-3{number}0",
            ["isLatest"] = number == Releases - 1,
            ["files"] = Enumerable.Range(0, Files)
                .Select(file => new Entry { ["name"] = $"Gzipped source tarball {(number * Files) + file}", ["size"] = 1000 + (number * Files) + file, ["os"] = system })
                .ToArray(),
        })];
        return new SchemaBuilder().AddDocument(Encoding.UTF8.GetString(Documents.Read("lists")))
            .AddResolver("Query", "releases", new FieldResolver { Pure = _ => releases })
            .Build();
    }

    /// <summary>An object whose members the engine reads by name, as the reference does.</summary>
    private sealed class Entry : Dictionary<string, object?>;

    /// <param name="Microseconds">CPU of the process a run.</param>
    /// <param name="Bytes">Garbage a run.</param>
    private sealed record Cost(double Microseconds, double Bytes);
}
