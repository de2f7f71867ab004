using System.Security.Claims;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>How a document of the program's own is compiled.</summary>
public sealed class PreparationOptions
{
    /// <summary>Directives that the document may use beside those of the schema; they carry no meaning to the engine.</summary>
    public IReadOnlyList<DirectiveDefinition> ClientDirectives { get; init; } = [];

    /// <summary>Chooses another way to write a leaf; null, or a null answer, means as its type does.</summary>
    public Func<FieldNode, OutputField, LeafFormat?>? LeafFormats { get; init; }

    /// <summary>Chooses the fields whose object is replaced by its only field's value, see <see cref="Selection.IsLifted"/>.</summary>
    public Func<FieldNode, bool>? IsLifted { get; init; }
}

/// <summary>A prepared operation, or every reason why there is none.</summary>
/// <param name="Operation">The operation; null when there are errors.</param>
/// <param name="Errors">Syntax and validation errors with their positions.</param>
public sealed record PreparationResult(PreparedOperation? Operation, IReadOnlyList<GraphQLError> Errors);

/// <summary>A compiled operation. Immutable and shared by all requests.</summary>
public abstract class PreparedOperation
{
    private protected PreparedOperation() => Hold = new OperationHold(this);

    /// <summary>The document that the operation stands in.</summary>
    public abstract DocumentNode Document { get; }

    /// <summary>The operation as it was written.</summary>
    public abstract OperationDefinitionNode Definition { get; }

    /// <summary>The variables with their types in the order of their definitions.</summary>
    public abstract NamedElements<InputField> Variables { get; }

    /// <summary>
    /// The fields of root types that a run may come to, one for each place of the result: those at the root, and those behind
    /// a field that leads back to the root of queries, as payloads of mutations do.
    /// </summary>
    public abstract IReadOnlyList<OutputField> EntranceFields { get; }

    /// <summary>
    /// Whether answers of the operation can be kept: it changes nothing, all of it comes at once, and of every field that it can come to it
    /// is known what it reads.
    /// </summary>
    public abstract bool CanBeKept { get; }

    /// <summary>Leads here for those who must not hold the operation.</summary>
    internal OperationHold Hold { get; }

    /// <summary>What the host's <see cref="IOperationGate"/> has found out about the operation; it lives and goes with it.</summary>
    public object? GateNotes { get; set; }
}

/// <summary>One run of a prepared operation.</summary>
public sealed class PreparedRequest
{
    /// <summary>The coerced values in the order of <see cref="PreparedOperation.Variables"/>; see <see cref="VariableValue"/>.</summary>
    public required VariableValue[] Variables { get; init; }

    /// <summary>The services that resolvers may ask for.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>The caller; null when nobody is signed in.</summary>
    public ClaimsPrincipal? User { get; init; }

    /// <summary>Takes what the run reads; null when nobody wants to know.</summary>
    public ReadSet? Reads { get; init; }
}

/// <summary>The coerced value of a variable.</summary>
/// <param name="IsDefined">Whether a value was given or there is a default; when not, arguments take their own defaults.</param>
/// <param name="Value">The runtime value: what the scalar read, the enum's CLR value, a list as object?[], an <see cref="InputObjectValue"/>.</param>
public readonly record struct VariableValue(bool IsDefined, object? Value);
