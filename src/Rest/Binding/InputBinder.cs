using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>Fills the input of an operation: from the body, and what the path, the query string and <c>If-Match</c> say.</summary>
internal sealed class InputBinder
{
    /// <summary>The field that takes the version of <c>If-Match</c>.</summary>
    public const string VersionField = "version";

    private readonly WireNames _names;
    private readonly TextCoercion _texts;
    private readonly InputShape _shape;

    /// <param name="names">The names of enum values.</param>
    /// <param name="shape">The members of the body; the field of the version is not among them.</param>
    public InputBinder(WireNames names, InputShape shape)
    {
        _names = names;
        _texts = new TextCoercion(names);
        _shape = shape;
        HasVersion = shape.Type.Fields.TryGet(VersionField, out var field) && IsVersion(field);
    }

    /// <summary>The members of the body.</summary>
    public InputShape Shape => _shape;

    /// <summary>The members that segments of the path fill.</summary>
    public IReadOnlyList<(InputMember Member, int Segment)> PathMembers { get; init; } = [];

    /// <summary>The members that the query string may fill.</summary>
    public IReadOnlyList<InputMember> QueryMembers { get; init; } = [];

    /// <summary>The member that the whole body fills; null where bodies have members.</summary>
    public InputMember? WholeBody { get; init; }

    /// <summary>Whether the operation asks for the version that a change is based on.</summary>
    public bool HasVersion { get; }

    /// <summary>Whether a request without a body cannot be right.</summary>
    public bool NeedsBody => _shape.Members.Any(member => member.Field.IsRequired && !IsInPath(member) && !QueryMembers.Contains(member));

    /// <summary>Whether a field takes the version of a row.</summary>
    public static bool IsVersion(InputField field) => field.Name == VersionField && field.Type.NullableType() is LongType;

    /// <summary>Reads the members of the path.</summary>
    /// <returns>False when a segment is no value of its member's type.</returns>
    public bool TryBindPath(IReadOnlyList<string> segments, Dictionary<string, object?> fields)
    {
        foreach (var (member, segment) in PathMembers)
        {
            if (!_texts.TryCoerce(member.Field.Type, member.Ids, segments[segment], out var value))
            {
                return false;
            }

            fields[member.Field.Name] = value;
        }

        return true;
    }

    /// <summary>Reads the rest; what is wrong is added to the errors of the request.</summary>
    public VariableValue Bind(BoundRequest bound, HttpRequest request, JsonElement body)
    {
        var coercion = new BodyCoercion(_names, bound.Errors);
        var values = ReadBody(coercion, body);
        ReadQuery(request.Query, values, bound.Errors);
        TakePath(bound, values);
        if (HasVersion)
        {
            values[VersionField] = bound.IfMatch.Version;
        }

        coercion.Complete(_shape, values);
        if (bound.Errors.Count > 0)
        {
            coercion.CheckRules(request.HttpContext.RequestServices);
        }

        return new VariableValue(true, new InputObjectValue(_shape.Type, values));
    }

    private Dictionary<string, object?> ReadBody(BodyCoercion coercion, JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return new(StringComparer.Ordinal);
        }

        return WholeBody is null ? coercion.ReadMembers(_shape, body) : new(StringComparer.Ordinal) { [WholeBody.Field.Name] = body.Clone() };
    }

    /// <summary>Where a value of the input stands in a request.</summary>
    /// <param name="path">The names of input fields and positions in lists that lead to it.</param>
    public (string Key, string Source) Locate(IReadOnlyList<string> path)
    {
        var isInPath = path.Count == 1 && PathMembers.Any(each => each.Member.Field.Name == path[0]);
        return (_shape.Translate(path), isInPath ? BindingError.Path : BindingError.Body);
    }

    private bool IsInPath(InputMember member) => PathMembers.Any(each => ReferenceEquals(each.Member, member));

    /// <summary>What the path says holds; a body that names another row is a mistake.</summary>
    private void TakePath(BoundRequest bound, Dictionary<string, object?> values)
    {
        foreach (var (member, _) in PathMembers)
        {
            var said = bound.PathFields![member.Field.Name]; // Operations with an input have room for it, and the path was read.
            if (values.TryGetValue(member.Field.Name, out var given) && given is not null && !given.Equals(said))
            {
                bound.Errors.Add(new BindingError(member.Name, BindingError.Body, Messages.DiffersFromPath()));
            }

            values[member.Field.Name] = said;
        }
    }

    private void ReadQuery(IQueryCollection query, Dictionary<string, object?> values, List<BindingError> errors)
    {
        foreach (var member in QueryMembers)
        {
            if (values.ContainsKey(member.Field.Name) || !QueryText.TryGet(query, member.Name, out var text))
            {
                continue;
            }

            if (!_texts.TryCoerce(member.Field.Type, member.Ids, text, out var value))
            {
                var expected = _texts.Describe(member.Field.Type, member.Ids);
                errors.Add(new BindingError(member.Name, BindingError.Query, Messages.ValueExpected(text, expected)));
            }

            values[member.Field.Name] = value;
        }
    }
}
