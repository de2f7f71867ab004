using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>
/// What the attributes of an input class demand. Their order is that of <see cref="Validator"/>: the properties, then the class,
/// then <see cref="IValidatableObject"/>; the latter two may rely on the former.
/// </summary>
/// <param name="type">The class.</param>
internal sealed class ObjectRules(Type type)
{
    private readonly ValidationAttribute[] _attributes = [.. Annotated.Of(type).GetAll<ValidationAttribute>()];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private MemberRules[] _members = [];

    /// <summary>The class.</summary>
    public Type Type { get; } = type;

    /// <summary>Takes the properties, once they are known.</summary>
    /// <param name="members">The properties and the fields that fill them.</param>
    /// <param name="find">Finds the rules inside the values of a CLR type; null when there are none.</param>
    public void Complete(IReadOnlyList<InputMember> members, Func<Type, ObjectRules?> find)
    {
        List<MemberRules> rules = [];
        foreach (var member in members)
        {
            _names[member.Property.Name] = member.Field.Name;
            var inside = find(member.Property.PropertyType);
            var own = new ValueRules(member.Field.Name, member.Property.Name, member.Annotations, inside);
            if (!own.IsEmpty)
            {
                rules.Add(new MemberRules(own, member.Property));
            }
        }

        _members = [.. rules];
    }

    /// <summary>The name in the schema of a property.</summary>
    public string NameOf(string member) => _names.GetValueOrDefault(member) ?? NamingConventions.OfProperty(member);

    /// <summary>Looks at an object.</summary>
    /// <param name="instance">An instance of the class.</param>
    /// <param name="displayName">What messages call it.</param>
    /// <param name="check">Takes what is wrong.</param>
    public void Check(object instance, string displayName, InputCheck check)
    {
        var context = check.CreateContext(instance, displayName);
        var isValid = true;
        foreach (var member in _members)
        {
            isValid &= member.Rules.Check(member.Read(instance), context, this, check);
        }

        if (isValid)
        {
            CheckWhole(instance, displayName, context, check);
        }
    }

    private void CheckWhole(object instance, string displayName, ValidationContext context, InputCheck check)
    {
        context.MemberName = null;
        context.DisplayName = displayName;
        if (_attributes.Length > 0 && !Validator.TryValidateValue(instance, context, check.Results, _attributes))
        {
            check.ReportResults(this, null);
        }
        else if (instance is IValidatableObject validatable)
        {
            foreach (var result in validatable.Validate(context))
            {
                check.Report(result, this, null);
            }
        }
    }

    /// <summary>The rules of a property, and how it is read; the code for that is compiled when it is read for the first time.</summary>
    private sealed class MemberRules(ValueRules rules, PropertyInfo property)
    {
        private Func<object, object?>? _read;

        public ValueRules Rules { get; } = rules;

        public object? Read(object instance) => (_read ??= Compile())(instance);

        private Func<object, object?> Compile()
        {
            var instance = Expression.Parameter(typeof(object), "instance");
            var value = Expression.Property(Expression.Convert(instance, property.DeclaringType!), property); // Properties have one.
            return Expression.Lambda<Func<object, object?>>(NotGiven.Unwrap(value), instance).Compile();
        }
    }
}
