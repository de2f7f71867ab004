using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>One look at the arguments of a field: where it is, and what is wrong so far.</summary>
/// <param name="services">The services of the request, for attributes that need one.</param>
internal sealed class InputCheck(IServiceProvider services)
{
    private readonly List<object> _path = [];
    private List<ValidationError>? _errors;

    /// <summary>Everything that is wrong; null when nothing is.</summary>
    public IReadOnlyList<ValidationError>? Errors => _errors;

    /// <summary>What <see cref="Validator"/> has found and nobody has reported yet.</summary>
    public List<ValidationResult> Results { get; } = [];

    /// <summary>Goes to a name or a position in a list.</summary>
    public void Enter(object segment) => _path.Add(segment);

    /// <summary>Goes back.</summary>
    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>The context in which attributes look at an object and its properties.</summary>
    public ValidationContext CreateContext(object instance, string displayName) => new(instance, displayName, services, items: null);

    /// <summary>Reports what <see cref="Validator"/> has found.</summary>
    /// <param name="owner">The rules of the object that was looked at, or that has the value; null for arguments.</param>
    /// <param name="member">The name in C# of the value that was looked at; null for the object as a whole.</param>
    public void ReportResults(ObjectRules? owner, string? member)
    {
        foreach (var result in Results)
        {
            Report(result, owner, member);
        }

        Results.Clear();
    }

    /// <summary>Reports one result: an error for each property that it names, or one for the place itself.</summary>
    public void Report(ValidationResult? result, ObjectRules? owner, string? member)
    {
        if (result is null)
        {
            return;
        }

        var message = result.ErrorMessage ?? Messages.InvalidValue;
        var isNamed = false;
        foreach (var name in result.MemberNames)
        {
            Add(message, owner, member, name);
            isNamed = true;
        }

        if (!isNamed)
        {
            Add(message, owner, member, member);
        }
    }

    private void Add(string message, ObjectRules? owner, string? member, string? name)
    {
        // A value may find fault with its neighbours; they stand beside it, not in it.
        var isElsewhere = owner is not null && name is not null && name != member;
        var depth = isElsewhere && member is not null ? _path.Count - 1 : _path.Count;
        List<string> path = [.. _path.Take(depth).Select(segment => Convert.ToString(segment, CultureInfo.InvariantCulture)!)]; // Names and numbers have a text.
        if (isElsewhere)
        {
            path.Add(owner!.NameOf(name!)); // As said above.
        }

        (_errors ??= []).Add(new ValidationError(message, path));
    }
}
