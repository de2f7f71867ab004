namespace PyDotOrg.Graph.Load;

/// <summary>One round of a work.</summary>
/// <param name="Cpu">The processor time of the servers' processes a request, in microseconds.</param>
/// <param name="Rate">Requests a second.</param>
/// <param name="Wait">The median of what answers took, in microseconds.</param>
/// <param name="Tail">How many times that the 99th percentile took.</param>
/// <param name="DatabaseCpu">The processor time of the database a request, in microseconds; not a number where that is not measured.</param>
internal sealed record Round(double Cpu, double Rate, double Wait, double Tail, double DatabaseCpu);
