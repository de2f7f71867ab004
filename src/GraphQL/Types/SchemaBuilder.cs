using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Builds a schema from documents in the schema definition language. Fields without a resolver of their own read the
/// member of their name from a dictionary or a CLR object. Not safe for several threads; the schema is.
/// </summary>
public sealed class SchemaBuilder
{
    private readonly List<DocumentNode> _documents = [];
    private readonly List<GraphQLError> _syntaxErrors = [];
    private readonly SdlBindings _bindings = new();

    /// <summary>Adds a document; it may define types, extend those of other documents, or both.</summary>
    /// <param name="sdl">The text.</param>
    /// <param name="name">What the document is called in errors, such as a file name.</param>
    public SchemaBuilder AddDocument(string sdl, string name = "schema")
    {
        ArgumentNullException.ThrowIfNull(sdl);
        ArgumentNullException.ThrowIfNull(name);
        var parsed = Parser.Parse(new SourceText(sdl, name), ParserOptions.Trusted);
        if (parsed.Succeeded)
        {
            return AddDocument(parsed.Document);
        }

        _syntaxErrors.Add(ErrorBuilder.FromError(parsed.Error).SetExtension("source", name).Build());
        return this;
    }

    /// <summary>Adds a document that is parsed already.</summary>
    public SchemaBuilder AddDocument(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _documents.Add(document);
        return this;
    }

    /// <summary>Sets how a field gets its value; a resolver set earlier is replaced.</summary>
    /// <param name="type">The name of an object type.</param>
    /// <param name="field">The name of one of its fields.</param>
    /// <param name="resolve">Gives the value at once.</param>
    public SchemaBuilder AddResolver(string type, string field, PureFieldDelegate resolve) =>
        AddResolver(type, field, new FieldResolver { Pure = resolve });

    /// <summary>Sets how a field gets its value; a resolver set earlier is replaced.</summary>
    /// <param name="type">The name of an object type.</param>
    /// <param name="field">The name of one of its fields.</param>
    /// <param name="resolve">Gives the value, maybe later.</param>
    public SchemaBuilder AddResolver(string type, string field, FieldResolverDelegate resolve) =>
        AddResolver(type, field, new FieldResolver { Async = resolve });

    /// <summary>Sets how a field gets its value; a resolver set earlier is replaced.</summary>
    /// <param name="type">The name of an object type.</param>
    /// <param name="field">The name of one of its fields.</param>
    /// <param name="resolver">Any form of resolver.</param>
    public SchemaBuilder AddResolver(string type, string field, FieldResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(resolver);
        _bindings.Resolvers[(type, field)] = resolver;
        return this;
    }

    /// <summary>
    /// Adds a scalar, which documents may then use with or without defining it. The engine's own scalars, such as
    /// <c>DateTime</c>, need no more than their definition <c>scalar DateTime</c>; a scalar that nobody knows takes any value.
    /// </summary>
    public SchemaBuilder AddScalar(ScalarType scalar)
    {
        ArgumentNullException.ThrowIfNull(scalar);
        _bindings.Scalars[scalar.Name] = scalar;
        return this;
    }

    /// <summary>
    /// Names the CLR type that a type stands for: its values are then told from those of other objects by their CLR type, and
    /// the values of an enum become those of a CLR enum, <c>SCI_FI</c> that of <c>SciFi</c>.
    /// </summary>
    public SchemaBuilder BindRuntimeType<T>(string type) => BindRuntimeType(type, typeof(T));

    /// <summary>As <see cref="BindRuntimeType{T}"/>.</summary>
    public SchemaBuilder BindRuntimeType(string type, Type runtimeType)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(runtimeType);
        _bindings.RuntimeTypes[type] = runtimeType;
        return this;
    }

    /// <summary>Builds the schema.</summary>
    /// <exception cref="SchemaException">The schema is not valid; the exception lists everything that is wrong with it.</exception>
    public GraphQLSchema Build() => TryBuild().GetSchemaOrThrow();

    /// <summary>Builds the schema or says everything that is wrong with it.</summary>
    public SchemaBuildResult TryBuild()
    {
        if (_syntaxErrors.Count > 0)
        {
            return new SchemaBuildResult(_syntaxErrors);
        }

        var sdl = new SdlDefinitions(_documents, _bindings.Scalars.Keys);
        var errors = new SchemaErrors();
        foreach (var rule in SdlRules.All)
        {
            rule(sdl, errors);
        }

        return errors.All.Count > 0
            ? new SchemaBuildResult(errors.All)
            : SchemaAssembler.Assemble(SdlReader.Read(sdl, _bindings));
    }
}
