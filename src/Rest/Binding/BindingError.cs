namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>A value of a request that cannot be read (contract rest-v1, section 1.5, <c>extra</c>).</summary>
/// <param name="Key">The name of the parameter.</param>
/// <param name="Source">Where it stands: <c>query</c> or <c>path</c>.</param>
/// <param name="Message">What is wrong and what would be right.</param>
internal sealed record BindingError(string Key, string Source, string Message);
