using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Collects what is wrong with annotated C#; each error names the member.</summary>
internal sealed class DraftErrors
{
    private readonly List<GraphQLError> _errors = [];

    /// <summary>The errors in the order in which they were found.</summary>
    public IReadOnlyList<GraphQLError> All => _errors;

    /// <summary>An error about a type or member.</summary>
    public void Add(string message, MemberInfo member, string? code = null) => Add(message, SchemaOrigin.Of(member), code);

    /// <summary>An error about a parameter.</summary>
    public void Add(string message, ParameterInfo parameter, string? code = null) => Add(message, SchemaOrigin.Of(parameter), code);

    /// <summary>An error about whatever was written there.</summary>
    public void Add(string message, SchemaOrigin? origin, string? code = null)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code);
        if (origin?.Member is { } member)
        {
            error.SetExtension("member", member);
        }

        _errors.Add(error.Build());
    }
}
