using BenchmarkDotNet.Running;
using PyDotOrg.Graph.Micro;

if (args is ["compare", var folder])
{
    return Comparison.Run(folder);
}

// In this process: a generated project would look for one named like this assembly, and no project is.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"]);
return 0;
