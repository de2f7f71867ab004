namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>What this room says to the developers of a schema.</summary>
internal static class Messages
{
    /// <summary>Paging arguments on a field without pages.</summary>
    public const string NoPages = "PagingArguments needs [UsePaging], or a Connection as the result.";

    /// <summary>A value that an attribute refuses without saying why.</summary>
    public const string InvalidValue = "The value is not valid.";

    /// <summary>A CLR type that cannot be in results.</summary>
    public static string NoOutputType(Type type) =>
        $"The C# type \"{type.Name}\" stands for no output type. Bind it to a scalar with BindRuntimeType or name a type with [GraphQLType].";

    /// <summary>A CLR type that cannot be in arguments.</summary>
    public static string NoInputType(Type type) =>
        $"The C# type \"{type.Name}\" stands for no input type. Register it as a service if the resolver wants a service, or name a type with [GraphQLType].";

    /// <summary>A type that is written out and does not exist.</summary>
    public static string UnknownType(string name, IEnumerable<string> known) =>
        $"Unknown type \"{name}\".{DidYouMean.For(name, known)}";

    /// <summary>A type or value in an attribute that cannot be read.</summary>
    public static string WrongSyntax(string syntax, string error) => $"The text \"{syntax}\" of the attribute cannot be read: {error}";

    /// <summary>An extension of a type that is not in the schema.</summary>
    public static string NothingToExtend(ExtensionTarget target) =>
        $"The class extends the type \"{target.Name ?? target.RuntimeType?.Name ?? target.Operation?.ToString()}\", which the schema does not have.";

    /// <summary>A field that is to take the place of one that is not there.</summary>
    public static string NothingToReplace(string field, string replaced) =>
        $"The field \"{field}\" is to take the place of \"{replaced}\", which the type does not have.";

    /// <summary>A class without a constructor that its properties can fill.</summary>
    public static string NoConstructor(Type type) =>
        $"The input class \"{type.Name}\" needs a constructor without parameters, or one whose parameters each have the name and type of a property.";

    /// <summary>An id of a type that ids do not have.</summary>
    public static string NoIdValue(Type type) => $"A global id cannot hold a value of the C# type \"{type.Name}\"; it holds a Guid, an integer or a string.";

    /// <summary>A data attribute on something that is no list.</summary>
    public static string NoList(string attribute) => $"[{attribute}] needs a resolver that returns a list or a query.";

    /// <summary>Data attributes in the wrong order.</summary>
    public static string WrongOrder(IReadOnlyList<string> attributes) =>
        $"The data attributes stand in the wrong order: {string.Join(", ", attributes)}. "
        + "From top to bottom it must be UsePaging (or UseOffsetPaging, UseFirstOrDefault, UseSingleOrDefault), UseProjection, UseFiltering, UseSorting.";

    /// <summary>An attribute whose feature is not switched on.</summary>
    public static string FeatureIsMissing(string attribute, DataFeatures feature) =>
        $"[{attribute}] needs Add{feature}() on the GraphQL server.";

    /// <summary>A projection over another type than the field's parent.</summary>
    public static string WrongParent(Type expected, Type? actual) =>
        $"The expression takes a \"{expected.Name}\", but the field stands on {(actual is null ? "a root" : $"a \"{actual.Name}\"")}.";

    /// <summary>A property that a resolver requires and that does not exist.</summary>
    public static string NoSuchProperty(Type type, string name) =>
        $"\"{type.Name}\" has no property \"{name}\".{DidYouMean.For(name, type.GetProperties().Select(property => property.Name))}";

    /// <summary>A mutation without a result (HC0089).</summary>
    public static string MutationReturnsNothing(string method) => $"The mutation \"{method}\" returns nothing; every field has a value.";

    /// <summary>A mutation whose own payload is no object (HC0069).</summary>
    public static string NoPayloadObject(string type) => $"The mutation payload type `{type}` must be an object type.";

    /// <summary>An error type of a mutation whose name is taken (HC0066).</summary>
    public static string DuplicateErrorType(string type, string mutation) =>
        $"The error type \"{type}\" of the mutation \"{mutation}\" has the name of another type. Rename one of the two.";

    /// <summary>A field with errors, or with the attribute, to which the convention does not apply.</summary>
    public static string NoConvention(string field) =>
        $"The field \"{field}\" declares errors or names of the mutation convention, which it does not follow: "
        + "that takes a field of the root of mutations, AddMutationConventions() on the GraphQL server and no Disable.";

    /// <summary>A class that cannot be an error.</summary>
    public static string NoErrorClass(Type type, string mutation) =>
        $"The C# type \"{type.Name}\" cannot be an error of the mutation \"{mutation}\"; an error is a class or record that is not abstract.";

    /// <summary>An error that nothing makes.</summary>
    public static string UnreachableError(Type type) =>
        $"Nothing makes the error \"{type.Name}\": it needs a static method CreateErrorFrom or a constructor that takes an exception, "
        + "or a mutation that returns a FieldResult.";

    /// <summary>An error interface that is none.</summary>
    public static string NoErrorInterface(Type type) => $"The error interface \"{type.Name}\" must be an interface.";

    /// <summary>The description of an input type.</summary>
    public static string InputOf(string mutation) => $"The input of `{mutation}`.";

    /// <summary>The description of a payload type.</summary>
    public static string PayloadOf(string mutation) => $"The result of `{mutation}`.";

    /// <summary>The description of a union of errors.</summary>
    public static string ErrorsOf(string mutation) => $"What may keep `{mutation}` from being done.";

    /// <summary>Two fields whose pages would share a name and not be the same.</summary>
    public static string DifferentPages(string name) =>
        $"Another field has pages of the name \"{name}\" with other items or fields. Name one of the two in its paging attribute.";

    /// <summary>A class that is no filter or sort input of the elements.</summary>
    public static string WrongInputClass(Type type, string kind, Type element) =>
        $"The class \"{type.Name}\" is no {kind} input of \"{element.Name}\".";

    /// <summary>A member that cannot be filtered or sorted.</summary>
    public static string NotComparable(string member, Type type, string verb) =>
        $"\"{member}\" of the C# type \"{type.Name}\" cannot be {verb}.";

    /// <summary>A node without an id.</summary>
    public static string NodeWithoutId(string type, string property) =>
        $"The node type \"{type}\" has no property \"{property}\" for its id; name one with [Node(IdField = ...)].";

    /// <summary>A node without resolver (HC0068).</summary>
    public static string NodeWithoutResolver(string type) =>
        $"The node type \"{type}\" has no node resolver: a static method Get, GetAsync, Get{type} or Get{type}Async whose first parameter is the id, or a method with [NodeResolver].";

    /// <summary>A node resolver that cannot be one.</summary>
    public static string WrongNodeResolver(string type, Type id) =>
        $"The node resolver of \"{type}\" must take the id as \"{id.Name}\", or a list of them and return a query of rows, as its first parameter.";

    /// <summary>A field of the root of subscriptions that has no events.</summary>
    public static string NoSubscribe(string field) => $"The subscription \"{field}\" needs [Subscribe] on a method: it says where the events come from.";

    /// <summary>[Subscribe] elsewhere than on the root of subscriptions.</summary>
    public static string SubscribeElsewhere(string field) => $"[Subscribe] on \"{field}\" means nothing outside of the root of subscriptions.";

    /// <summary>A stream method that does not exist.</summary>
    public static string NoStreamMethod(Type type, string method) => $"\"{type.Name}\" has no method \"{method}\" for [Subscribe].";

    /// <summary>A stream method that opens no stream.</summary>
    public static string NoStream(string method) => $"\"{method}\" must return an ISourceStream<T> or an IAsyncEnumerable<T>, which may be waited for.";

    /// <summary>A topic whose events are of an unknown type.</summary>
    public static string NoMessageType(string field) =>
        $"The subscription \"{field}\" needs a parameter with [EventMessage], or [Subscribe(MessageType = ...)].";

    /// <summary>A placeholder of a topic that is no argument.</summary>
    public static string UnknownPlaceholder(string name, IEnumerable<string> arguments) =>
        $"The topic has the placeholder \"{{{name}}}\", but the field has no such argument.{DidYouMean.For(name, arguments)}";

    /// <summary>A topic whose placeholders cannot be read.</summary>
    public static string WrongTopic(string topic) => $"The topic \"{topic}\" has a brace without its partner.";
}
