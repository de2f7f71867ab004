using PyDotOrg.GraphQL.Execution.Access;
using PyDotOrg.GraphQL.Execution.Coercion;
using PyDotOrg.GraphQL.Execution.Costs;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Execution.Plan.Incremental;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>An operation of one document, ready to run. Its nested selection sets are compiled when a value first needs them.</summary>
/// <param name="document">The document that the operation stands in.</param>
/// <param name="definition">The operation as it was written.</param>
internal sealed class CompiledOperation(DocumentNode document, OperationDefinitionNode definition) : PreparedOperation
{
    private const int MaxExpectedBytes = 64 * 1024;

    private volatile bool _knowsReads;

    /// <inheritdoc/>
    public override DocumentNode Document => document;

    /// <inheritdoc/>
    public override OperationDefinitionNode Definition => definition;

    /// <inheritdoc/>
    public override NamedElements<InputField> Variables => VariableTable.Definitions;

    /// <inheritdoc/>
    public override IReadOnlyList<OutputField> EntranceFields => field ??= Plan.EntranceFields.Of(Schema, this);

    /// <inheritdoc/>
    public override bool CanBeKept => Reads is not null;

    /// <summary>What the operation reads besides queries; null when that is not known.</summary>
    public OperationReads? Reads
    {
        get
        {
            if (!_knowsReads)
            {
                field = OperationReads.Of(this);
                _knowsReads = true;
            }

            return field;
        }
    }

    /// <summary>The schema that the operation was compiled for.</summary>
    public required GraphQLSchema Schema { get; init; }

    /// <summary>The variables, found by name.</summary>
    public required VariableTable VariableTable { get; init; }

    /// <summary>The variables of <c>@skip</c> and <c>@include</c>.</summary>
    public required ConditionTable Conditions { get; init; }

    /// <summary>
    /// How many bytes of leaves the operation needs: the most that a run has needed so far, up to a limit, so that one large
    /// answer does not make every later run rent a large buffer.
    /// </summary>
    public int ExpectedBytes
    {
        get;
        set => field = Math.Clamp(value, field, MaxExpectedBytes);
    } = 256;

    /// <summary>The fields of the root type.</summary>
    public required SelectionSet Root { get; init; }

    /// <summary>
    /// Whether the answer is the same for every request: the operation asks only about the schema and takes no variables.
    /// </summary>
    public required bool IsConstant { get; init; }

    /// <summary>The plans that let parts come later; null when no part is ever asked for later.</summary>
    public IncrementalPlans? Incremental { get; set; }

    /// <summary>Whether this plan lets parts come later.</summary>
    public bool IsIncremental { get; init; }

    /// <summary>The whole response of an operation that <see cref="IsConstant"/>; null until one has been kept.</summary>
    public ExecutionResult? Answer { get; set; }

    /// <summary>What is demanded of the caller before the operation runs; null until somebody wanted to know.</summary>
    public RequestDemand[]? Demands { get; set; }

    /// <summary>What the operation costs; null until somebody wanted to know.</summary>
    public OperationCost? Cost { get; set; }

    /// <summary>Whether the result may be another for another caller; null until somebody wanted to know.</summary>
    public bool? DependsOnCaller { get; set; }
}
