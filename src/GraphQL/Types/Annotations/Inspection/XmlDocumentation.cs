using System.Reflection;
using System.Text;
using System.Xml;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>
/// The documentation comments of assemblies, from the XML files beside them. Each file is read once, when the first of its
/// members is asked for. Overloaded methods share the comment of the first. A comment may name another one whose text it takes over.
/// Safe for several threads.
/// </summary>
internal sealed class XmlDocumentation
{
    private readonly Lock _reading = new();
    private readonly Dictionary<string, Dictionary<string, DocumentationComment>> _files = new(StringComparer.Ordinal);

    /// <summary>The summary of a type; null when there is none.</summary>
    public string? Of(Type type) => Find(type.Assembly, $"T:{NameOf(type)}")?.Summary;

    /// <summary>The summary of a member; null when there is none.</summary>
    public string? Of(MemberInfo member)
    {
        if (member is Type type)
        {
            return Of(type);
        }

        var kind = member.MemberType switch
        {
            MemberTypes.Property => 'P',
            MemberTypes.Field => 'F',
            _ => 'M',
        };
        return Find(member, kind)?.Summary ?? OfPositionalProperty(member) ?? OfOverridden(member);
    }

    /// <summary>The comment on a parameter; null when there is none.</summary>
    public string? Of(ParameterInfo parameter)
    {
        var member = parameter.Member;
        var comment = member is ConstructorInfo ? Find(member.DeclaringType!.Assembly, $"T:{NameOf(member.DeclaringType!)}") : Find(member, 'M');
        return comment?.Parameters.GetValueOrDefault(parameter.Name ?? string.Empty);
    }

    /// <summary>Reads a documentation file.</summary>
    internal static Dictionary<string, DocumentationComment> Read(XmlReader reader)
    {
        Dictionary<string, DocumentationComment> comments = new(StringComparer.Ordinal);
        while (reader.ReadToFollowing("member"))
        {
            var name = reader.GetAttribute("name") ?? string.Empty;
            var end = name.IndexOf('(', StringComparison.Ordinal);
            using var member = reader.ReadSubtree();
            comments.TryAdd(end < 0 ? name : name[..end], DocumentationComment.Read(member));
        }

        return comments;
    }

    /// <summary>A property that stands in the parameter list of a record has its comment there.</summary>
    private string? OfPositionalProperty(MemberInfo member) =>
        member is PropertyInfo { DeclaringType: { } type }
            ? Find(type.Assembly, $"T:{NameOf(type)}")?.Parameters.GetValueOrDefault(member.Name)
            : null;

    /// <summary>A member without a comment of its own has that of the member that it overrides or implements.</summary>
    private string? OfOverridden(MemberInfo member) => member.DeclaringType is { IsInterface: false } type
        ? type.GetInterfaces().Prepend(type.BaseType).OfType<Type>()
            .SelectMany(above => above.GetMember(member.Name, member.MemberType, BindingFlags.Public | BindingFlags.Instance))
            .Select(Of)
            .FirstOrDefault(text => text is not null)
        : null;

    private DocumentationComment? Find(MemberInfo member, char kind) => member.DeclaringType is { } type
        ? Find(type.Assembly, $"{kind}:{NameOf(type)}.{member.Name}")
        : null;

    /// <summary>The comment on an element, or the one that it takes over.</summary>
    private DocumentationComment? Find(Assembly assembly, string name)
    {
        var found = CommentsOf(assembly.GetName()).GetValueOrDefault(name);
        return found?.Source is { } source ? FindElsewhere(assembly, source) : found;
    }

    /// <summary>A comment that another one names: of an element of the same assembly, or of one that it refers to.</summary>
    private DocumentationComment? FindElsewhere(Assembly assembly, string name)
    {
        var end = name.IndexOf('(', StringComparison.Ordinal);
        return assembly.GetReferencedAssemblies().Prepend(assembly.GetName())
            .Select(each => CommentsOf(each).GetValueOrDefault(end < 0 ? name : name[..end]))
            .FirstOrDefault(comment => comment is not null);
    }

    private Dictionary<string, DocumentationComment> CommentsOf(AssemblyName assembly)
    {
        var name = assembly.Name!; // Assemblies have one.
        lock (_reading)
        {
            if (!_files.TryGetValue(name, out var comments))
            {
                _files.Add(name, comments = Load(name));
            }

            return comments;
        }
    }

    private static Dictionary<string, DocumentationComment> Load(string assembly)
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{assembly}.xml");
        if (!File.Exists(path))
        {
            return [];
        }

        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return Read(reader);
    }

    private static string NameOf(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return new StringBuilder(definition.FullName).Replace('+', '.').ToString();
    }
}
