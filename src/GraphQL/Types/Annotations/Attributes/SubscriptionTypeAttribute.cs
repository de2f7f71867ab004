namespace PyDotOrg.GraphQL.Types;

/// <summary>Makes the public members of a class fields of the root of subscriptions. Several such classes make one type.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubscriptionTypeAttribute : Attribute;
