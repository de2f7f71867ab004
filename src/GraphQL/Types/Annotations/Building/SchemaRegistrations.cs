using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>What a host registers to make a schema of.</summary>
internal sealed class SchemaRegistrations
{
    /// <summary>The classes, in the order in which they were registered.</summary>
    public List<ClassRegistration> Classes { get; } = [];

    /// <summary>Scalars beside those of the engine.</summary>
    public List<ScalarType> Scalars { get; } = [];

    /// <summary>The scalars that CLR types become, where they differ from the engine's choice.</summary>
    public Dictionary<Type, Type> RuntimeScalars { get; } = [];

    /// <summary>The classes of directives of the host's own.</summary>
    public List<Type> Directives { get; } = [];

    /// <summary>How the schema is made.</summary>
    public SchemaOptions Options { get; } = new();

    /// <summary>What parameters of resolvers are filled with, by their types: expressions over an <c>IResolverContext</c>.</summary>
    public Dictionary<Type, LambdaExpression> Parameters { get; } = [];

    /// <summary>The paging options of fields that set none of their own.</summary>
    public PagingOptions Paging { get; set; } = new();

    /// <summary>The options of <c>node</c> and <c>nodes</c>; null when the schema has no global object identification.</summary>
    public GlobalObjectIdentificationOptions? Nodes { get; set; }

    /// <summary>How mutations get their input and payload; null when they keep their own arguments and results.</summary>
    public MutationConventionOptions? Mutations { get; set; }

    /// <summary>Which payloads lead to the root of queries; null when none does.</summary>
    public MutationPayloadOptions? Payloads { get; set; }

    /// <summary>The interface of errors of mutations; null for the engine's own.</summary>
    public Type? ErrorInterface { get; set; }

    /// <summary>What the attributes of data pipelines may ask for.</summary>
    public DataFeatures Features { get; set; }

    /// <summary>Tells which types are services; null when nobody knows: interfaces are taken for services then.</summary>
    public IServiceProviderIsService? Services { get; set; }

    /// <summary>The registered classes of a kind by the elements that they speak of; of several for one element the first counts.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    public IReadOnlyDictionary<Type, Type> ByElement<T>(Func<T, Type> elementOf)
    {
        Dictionary<Type, Type> found = [];
        foreach (var type in Classes.Select(each => each.Type).Where(type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract))
        {
            found.TryAdd(elementOf((T)Activator.CreateInstance(type)!), type); // Never null for a class.
        }

        return found;
    }
}

/// <summary>A registered class and the root it was registered for.</summary>
/// <param name="Type">The class.</param>
/// <param name="Operation">The root whose fields its members are; null when its attributes say what it is.</param>
internal sealed record ClassRegistration(Type Type, Language.OperationType? Operation = null);

/// <summary>What the attributes of data pipelines may ask for.</summary>
[Flags]
internal enum DataFeatures
{
    /// <summary>Paging only.</summary>
    None = 0,

    /// <summary>UseFiltering.</summary>
    Filtering = 1,

    /// <summary>UseSorting.</summary>
    Sorting = 2,

    /// <summary>UseProjection, UseFirstOrDefault, UseSingleOrDefault.</summary>
    Projections = 4,
}
