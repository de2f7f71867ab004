using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>What attributes demand of the value of one argument or input field, and of what is inside it.</summary>
internal sealed class ValueRules
{
    private readonly ValidationAttribute[] _attributes;
    private readonly ObjectRules? _inside;

    /// <summary>Reads the attributes of a parameter or property.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="member">The name in C#.</param>
    /// <param name="annotations">The attributes.</param>
    /// <param name="inside">The rules of the objects that the value is or has; null when there are none.</param>
    public ValueRules(string name, string member, Annotated annotations, ObjectRules? inside)
    {
        Name = name;
        Member = member;
        DisplayName = annotations.Get<DisplayAttribute>()?.GetName() ?? annotations.Get<DisplayNameAttribute>()?.DisplayName ?? name;
        _attributes = [.. annotations.GetAll<ValidationAttribute>()];
        _inside = inside;
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; }

    /// <summary>The name in C#.</summary>
    public string Member { get; }

    /// <summary>What messages call the value.</summary>
    public string DisplayName { get; }

    /// <summary>Whether there is anything to look at.</summary>
    public bool IsEmpty => _attributes.Length == 0 && _inside is null;

    /// <summary>Looks at a value.</summary>
    /// <param name="value">The value; <see cref="NotGiven"/> when there is none.</param>
    /// <param name="context">The object of the value.</param>
    /// <param name="owner">The rules of that object; null for arguments.</param>
    /// <param name="check">Takes what is wrong.</param>
    /// <returns>Whether the attributes of the value itself are content.</returns>
    public bool Check(object? value, ValidationContext context, ObjectRules? owner, InputCheck check)
    {
        if (ReferenceEquals(value, NotGiven.Value))
        {
            return true;
        }

        check.Enter(Name);
        var isValid = _attributes.Length == 0;
        if (!isValid)
        {
            context.MemberName = Member;
            context.DisplayName = DisplayName;
            isValid = Validator.TryValidateValue(value, context, check.Results, _attributes);
            if (!isValid)
            {
                check.ReportResults(owner, Member);
            }
        }

        CheckInside(value, check);
        check.Leave();
        return isValid;
    }

    private void CheckInside(object? value, InputCheck check)
    {
        if (value is null || _inside is null)
        {
            return;
        }

        if (_inside.Type.IsInstanceOfType(value))
        {
            _inside.Check(value, DisplayName, check);
        }
        else if (value is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items)
            {
                check.Enter(index++);
                CheckInside(item, check);
                check.Leave();
            }
        }
    }
}
