namespace PyDotOrg.Graph.Server.Settings;

/// <summary>A list whose entries are origins, such as https://www.python.org.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OriginsAttribute : Attribute;
