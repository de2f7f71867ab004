using System.Reflection;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Where an element of a schema was written: a node of a document, or a member or type of C#.</summary>
internal sealed class SchemaOrigin
{
    private SchemaOrigin(DocumentNode? document, SyntaxNode? node, string? member)
    {
        Document = document;
        Node = node;
        Member = member;
    }

    /// <summary>The document; null for elements that come from C#.</summary>
    public DocumentNode? Document { get; }

    /// <summary>The node that defines the element; null for elements that come from C#.</summary>
    public SyntaxNode? Node { get; }

    /// <summary>The member as a developer finds it, such as <c>Release.Name in PyDotOrg.Graph.Data</c>; null for documents.</summary>
    public string? Member { get; }

    /// <summary>An element that a document defines.</summary>
    public static SchemaOrigin Of(DocumentNode document, SyntaxNode node) => new(document, node, null);

    /// <summary>An element made from a type, property, method or enum value.</summary>
    public static SchemaOrigin Of(MemberInfo member) => member is Type type
        ? new SchemaOrigin(null, null, Within(type.Name, type.Namespace))
        : new SchemaOrigin(null, null, Within($"{member.DeclaringType?.Name}.{member.Name}", member.DeclaringType?.Namespace));

    /// <summary>An argument made from a parameter.</summary>
    public static SchemaOrigin Of(ParameterInfo parameter)
    {
        var method = parameter.Member;
        var name = $"{method.DeclaringType?.Name}.{method.Name}({parameter.Name})";
        return new SchemaOrigin(null, null, Within(name, method.DeclaringType?.Namespace));
    }

    /// <summary>The same document, at a node beside or inside this one.</summary>
    public SchemaOrigin At(SyntaxNode node) => new(Document, node, Member);

    private static string Within(string name, string? home) => home is null ? name : $"{name} in {home}";
}
