namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>A member of an input that only staff set; from others it is ignored (contract: REST, section 1.7).</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StaffOnlyAttribute : Attribute;
