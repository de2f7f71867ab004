using BenchmarkDotNet.Running;

// In this process: a generated project would look for one named like this assembly, and no project is.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"]);
