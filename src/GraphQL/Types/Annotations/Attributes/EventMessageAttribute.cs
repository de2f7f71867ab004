namespace PyDotOrg.GraphQL;

/// <summary>Gives the resolver of a subscription the event that it is asked for.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class EventMessageAttribute : Attribute;
