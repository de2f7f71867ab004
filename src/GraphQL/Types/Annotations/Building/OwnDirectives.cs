using System.Reflection;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Directives of the host's own, see <see cref="DirectiveAttribute"/>.</summary>
internal static class OwnDirectives
{
    private const string Suffix = "Attribute";

    /// <summary>The definition of a directive.</summary>
    public static DirectiveDefinition Define(Type type, SchemaDraft draft) => new()
    {
        Name = NameOf(type),
        DescriptionSource = draft.Descriptions.Of(type, Annotated.Of(type)),
        Arguments = NamedElements.Create<InputField>([.. ArgumentsOf(type).Select(property => draft.Arguments.OfProperty(property, null))]),
        Locations = Annotated.Of(type).Get<DirectiveTypeAttribute>()?.Locations ?? [],
        IsRepeatable = type.GetCustomAttribute<AttributeUsageAttribute>()?.AllowMultiple == true,
        Origin = SchemaOrigin.Of(type),
    };

    /// <summary>A directive as an element has it; what is null is not written.</summary>
    public static AppliedDirective Apply(DirectiveAttribute directive)
    {
        var type = directive.GetType();
        var arguments = from property in ArgumentsOf(type)
                        let value = property.GetValue(directive)
                        where value is not null
                        select new ArgumentNode
                        {
                            Name = new NameNode { Value = NamingConventions.OfProperty(property.Name) },
                            Value = ToLiteral(value),
                        };
        return new AppliedDirective(NameOf(type), [.. arguments]);
    }

    private static string NameOf(Type type) =>
        NamingConventions.OfProperty(type.Name.EndsWith(Suffix, StringComparison.Ordinal) ? type.Name[..^Suffix.Length] : type.Name);

    private static IEnumerable<PropertyInfo> ArgumentsOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(static each => each.MetadataToken);

    private static ValueNode ToLiteral(object value) => value is Enum
        ? new EnumValueNode { Value = NamingConventions.OfEnumValue(value.ToString()!) } // Enum values have a text.
        : Constants.ToLiteral(value, BuiltInScalars.String);
}
