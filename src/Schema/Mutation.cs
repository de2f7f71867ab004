namespace PyDotOrg.Graph.Schema;

/// <summary>
/// How python.org is changed. Every mutation takes one input and gives a payload with what was done or with the errors that kept
/// it from being done; an update names the version of the row that it is based on. Nothing is saved by half.
/// </summary>
/// <remarks>The fields stand in the folders of their domains, in the classes that are marked as mutation types.</remarks>
public sealed class Mutation;
