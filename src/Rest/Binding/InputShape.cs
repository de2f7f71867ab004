using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>The members of a body's object and the input fields that they fill.</summary>
internal sealed class InputShape(InputObjectType type)
{
    private readonly Dictionary<string, InputMember> _byName = new(StringComparer.Ordinal);
    private readonly List<InputMember> _members = [];

    /// <summary>The input type.</summary>
    public InputObjectType Type { get; } = type;

    /// <summary>The members in the order of the type.</summary>
    public IReadOnlyList<InputMember> Members => _members;

    /// <summary>Adds a member; of two with one name the first keeps it. Shapes may hold themselves, so they are filled when they exist.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isInBody">Whether bodies fill it; otherwise they may have a member of that name, which then is an unknown one.</param>
    public void Add(InputMember member, bool isInBody = true)
    {
        _members.Add(member);
        if (isInBody)
        {
            _byName.TryAdd(member.Name, member);
        }
    }

    /// <summary>Finds the member that a name in a body means.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out InputMember? member) => _byName.TryGetValue(name, out member);

    /// <summary>A place in the input as the dialect writes it: <c>["occurrences", "0", "start"]</c> is <c>occurrences.0.dt_start</c>.</summary>
    public string Translate(IEnumerable<string> path)
    {
        var names = new List<string>();
        var shape = this;
        foreach (var step in path)
        {
            var member = shape?._members.Find(each => each.Field.Name == step);
            names.Add(member?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(step));
            shape = member is null ? shape : member.Inside; // Positions in lists lead into the shape of the items.
        }

        return string.Join('.', names);
    }
}

/// <summary>A member of a body.</summary>
/// <param name="Field">The input field that it fills.</param>
/// <param name="Name">Its name in the dialect.</param>
/// <param name="Ids">The ids that it takes; null when it takes none.</param>
/// <param name="Inside">The members of its objects; null when it is a leaf or a list of leaves.</param>
internal sealed record InputMember(InputField Field, string Name, NodeIds? Ids, InputShape? Inside)
{
    /// <summary>Whether a list is read without the items that are no value of its enum.</summary>
    public bool SkipsUnknown { get; init; }
}
