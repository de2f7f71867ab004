using System.Globalization;
using BenchmarkDotNet.Running;
using PyDotOrg.Graph.Micro;
using PyDotOrg.Graph.Micro.Board;
using PyDotOrg.Graph.Micro.Search;

if (args is ["compare", var folder])
{
    return Comparison.Run(folder);
}

if (args is ["search", var count, ..])
{
    return await SearchMeasurement.RunAsync(int.Parse(count, CultureInfo.InvariantCulture), args.ElementAtOrDefault(2));
}

if (args is ["jobs", var jobs, ..])
{
    return await BoardMeasurement.RunAsync(int.Parse(jobs, CultureInfo.InvariantCulture), args.ElementAtOrDefault(2));
}

// In this process: a generated project would look for one named like this assembly, and no project is.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"]);
return 0;
