namespace PyDotOrg.Graph.Server.Cli;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCodes
{
    public const int Well = 0;

    public const int Failed = 1;

    public const int WrongUse = 2;
}
