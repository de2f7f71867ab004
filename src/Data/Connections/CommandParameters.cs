using System.Data.Common;

namespace PyDotOrg.Graph.Data.Connections;

/// <summary>Parameters of commands that are the same for both databases.</summary>
internal static class CommandParameters
{
    /// <summary>Adds a parameter.</summary>
    /// <param name="command">What it belongs to.</param>
    /// <param name="name">Its name, with the sign before it.</param>
    /// <param name="value">Its value; null when that comes later.</param>
    /// <returns>The parameter.</returns>
    public static DbParameter AddParameter(this DbCommand command, string name, object? value = null)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
        return parameter;
    }
}
