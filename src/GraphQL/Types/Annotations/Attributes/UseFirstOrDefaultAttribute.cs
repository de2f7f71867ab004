using System.Runtime.CompilerServices;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Data;

/// <summary>Gives one item of a list: the first one, or null.</summary>
/// <param name="order">The line of the attribute, which tells the order of several.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class UseFirstOrDefaultAttribute([CallerLineNumber] int order = 0) : Attribute, IPicksOne
{
    /// <summary>The line of the attribute.</summary>
    public int Order { get; } = order;

    DataStep IDataStep.Step => DataStep.Paging;

    Cardinality IPicksOne.Cardinality => Cardinality.FirstOrDefault;
}
