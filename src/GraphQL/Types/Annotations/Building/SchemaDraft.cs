using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Data.Sorting;
using PyDotOrg.GraphQL.Types.Pagination;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>A schema while it is made: the parts that make its types and need one another. Used by one thread.</summary>
internal sealed class SchemaDraft
{
    /// <summary>Starts a schema.</summary>
    public SchemaDraft(SchemaRegistrations registrations)
    {
        Registrations = registrations;
        Descriptions = new Descriptions(registrations.Options.UseXmlDocumentation ? new XmlDocumentation() : null);
        Extensions = new ExtensionClasses();
        Types = new TypeRegistry(this);
        Objects = new ObjectTypes(this);
        Inputs = new InputObjectTypes(this);
        Fields = new OutputFields(this);
        Arguments = new InputFields(this);
        Pages = new PageTypes(this);
        Filters = new FilterTypes(this);
        Sorts = new SortTypes(this);
        Nodes = new NodeTypes(this);
        Rules = new InputRules(this);
        Mutations = new MutationConventions(this);
    }

    /// <summary>What the host registered.</summary>
    public SchemaRegistrations Registrations { get; }

    /// <summary>What is wrong.</summary>
    public DraftErrors Errors { get; } = new();

    /// <summary>Reads the shape of members.</summary>
    public TypeInspector Inspector { get; } = new();

    /// <summary>Describes elements.</summary>
    public Descriptions Descriptions { get; }

    /// <summary>The classes that add fields to types.</summary>
    public ExtensionClasses Extensions { get; }

    /// <summary>All types by their CLR types.</summary>
    public TypeRegistry Types { get; }

    /// <summary>Makes object and interface types.</summary>
    public ObjectTypes Objects { get; }

    /// <summary>Makes input object types.</summary>
    public InputObjectTypes Inputs { get; }

    /// <summary>Makes fields of objects and interfaces.</summary>
    public OutputFields Fields { get; }

    /// <summary>Makes arguments and input fields.</summary>
    public InputFields Arguments { get; }

    /// <summary>Makes connections and segments.</summary>
    public PageTypes Pages { get; }

    /// <summary>Makes filter inputs.</summary>
    public FilterTypes Filters { get; }

    /// <summary>Makes sort inputs.</summary>
    public SortTypes Sorts { get; }

    /// <summary>Makes nodes out of objects.</summary>
    public NodeTypes Nodes { get; }

    /// <summary>Finds what attributes demand of input.</summary>
    public InputRules Rules { get; }

    /// <summary>Gives mutations their input and payload.</summary>
    public MutationConventions Mutations { get; }
}
