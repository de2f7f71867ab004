using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>The definitions of all documents that describe one schema, sorted by what they are.</summary>
internal sealed class SdlDefinitions
{
    private readonly Dictionary<DefinitionNode, DocumentNode> _documents = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, TypeDefinitionNode> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeExtensionNode>> _extensions = new(StringComparer.Ordinal);

    /// <summary>Sorts the definitions of the documents; of types with the same name the first one counts.</summary>
    /// <param name="documents">The documents in order.</param>
    /// <param name="suppliedTypes">The names of types that the program brings along.</param>
    public SdlDefinitions(IReadOnlyList<DocumentNode> documents, IReadOnlyCollection<string> suppliedTypes)
    {
        SuppliedTypes = suppliedTypes;
        foreach (var document in documents)
        {
            foreach (var definition in document.Definitions)
            {
                _documents[definition] = document;
                All.Add(definition);
                Sort(definition);
            }
        }
    }

    /// <summary>The names of types that the documents may use without defining them.</summary>
    public IReadOnlyCollection<string> SuppliedTypes { get; }

    /// <summary>Every definition in the order of the documents.</summary>
    public List<DefinitionNode> All { get; } = [];

    /// <summary>The first schema definition; null when there is none.</summary>
    public SchemaDefinitionNode? Schema { get; private set; }

    /// <summary>The schema extensions.</summary>
    public List<SchemaExtensionNode> SchemaExtensions { get; } = [];

    /// <summary>The type definitions, each name once.</summary>
    public IReadOnlyCollection<TypeDefinitionNode> Types => _types.Values;

    /// <summary>The directive definitions.</summary>
    public List<DirectiveDefinitionNode> Directives { get; } = [];

    /// <summary>The definition of a type; null when there is none.</summary>
    public TypeDefinitionNode? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The extensions of a type.</summary>
    public IReadOnlyList<TypeExtensionNode> ExtensionsOf(string name) => _extensions.GetValueOrDefault(name) ?? [];

    /// <summary>The place of a node inside a definition.</summary>
    public SchemaOrigin Origin(DefinitionNode definition, SyntaxNode? node = null) =>
        SchemaOrigin.Of(_documents[definition], node ?? definition);

    /// <summary>The place of a definition and of its extensions.</summary>
    public IReadOnlyList<SchemaOrigin> Origins(TypeDefinitionNode definition) =>
        [Origin(definition), .. ExtensionsOf(definition.Name.Value).Select(extension => Origin(extension))];

    private void Sort(DefinitionNode definition)
    {
        switch (definition)
        {
            case TypeDefinitionNode type:
                _types.TryAdd(type.Name.Value, type);
                break;
            case TypeExtensionNode extension:
                var name = extension.Name.Value;
                (_extensions.TryGetValue(name, out var list) ? list : _extensions[name] = []).Add(extension);
                break;
            case DirectiveDefinitionNode directive:
                Directives.Add(directive);
                break;
            case SchemaDefinitionNode schema:
                Schema ??= schema;
                break;
            case SchemaExtensionNode extension:
                SchemaExtensions.Add(extension);
                break;
            default:
                break;
        }
    }
}
