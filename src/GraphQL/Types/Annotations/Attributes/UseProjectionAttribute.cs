using System.Runtime.CompilerServices;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Data;

/// <summary>Reads only the selected columns of a query.</summary>
/// <param name="order">The line of the attribute, which tells the order of several.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class UseProjectionAttribute([CallerLineNumber] int order = 0) : Attribute, IDataStep
{
    /// <summary>The line of the attribute.</summary>
    public int Order { get; } = order;

    DataStep IDataStep.Step => DataStep.Projection;
}
