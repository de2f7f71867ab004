namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>A value of a request that cannot be read (contract rest-v1, section 1.5, <c>extra</c>).</summary>
/// <param name="Key">The name of the parameter, or the place in the body with dots between its steps.</param>
/// <param name="Source">Where it stands: <see cref="Query"/>, <see cref="Path"/> or <see cref="Body"/>.</param>
/// <param name="Message">What is wrong and what would be right.</param>
internal sealed record BindingError(string Key, string Source, string Message)
{
    public const string Query = "query";
    public const string Path = "path";
    public const string Body = "body";
}
