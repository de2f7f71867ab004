namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>A member of an input that stands for no column; <see cref="IEntityWrites{T}.CompleteAsync"/> knows what to do with it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CompletedAttribute : Attribute;
