using Microsoft.OpenApi;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>Parameters, headers and responses that many operations have; they stand in the description once.</summary>
/// <param name="document">The description.</param>
internal sealed class SharedParts(OpenApiDocument document)
{
    private readonly Dictionary<string, (string Description, string? Most)> _parameters = new(StringComparer.Ordinal);

    /// <summary>Refers to a parameter; one that differs from the known one of its name stays where it is.</summary>
    public IOpenApiParameter Parameter(OpenApiParameter parameter)
    {
        var name = parameter.Name!; // Ours have names.
        var key = (parameter.Description ?? "", parameter.Schema?.Maximum);
        if (_parameters.TryAdd(name, key))
        {
            document.AddComponent(name, parameter);
        }

        return _parameters[name] == key ? new OpenApiParameterReference(name, document) : parameter;
    }

    /// <summary>Refers to a header.</summary>
    public OpenApiHeaderReference Header(string name, Func<OpenApiHeader> make)
    {
        if (document.Components?.Headers?.ContainsKey(name) != true)
        {
            document.AddComponent(name, make());
        }

        return new OpenApiHeaderReference(name, document);
    }

    /// <summary>Refers to a response.</summary>
    public OpenApiResponseReference Response(string name, Func<OpenApiResponse> make)
    {
        if (document.Components?.Responses?.ContainsKey(name) != true)
        {
            document.AddComponent(name, make());
        }

        return new OpenApiResponseReference(name, document);
    }
}
