using System.Runtime.CompilerServices;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation;

/// <summary>One validation as its rules see it: the schema, the document, the place of the walk, and where errors go.</summary>
internal sealed class ValidationContext
{
    /// <summary>No error names more places in the document.</summary>
    private const int MaxLocations = 40;

    private readonly List<GraphQLError> _errors = [];
    private readonly LinePositions _positions;
    private int _remainingFragmentVisits;

    public ValidationContext(GraphQLSchema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        Fragments = new FragmentIndex(document);
        Position = new TypePosition(this);
        _positions = new LinePositions(document.Source);
        _remainingFragmentVisits = options.Limits.MaxFragmentVisits;
    }

    public GraphQLSchema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public FragmentIndex Fragments { get; }

    /// <summary>Where the walk stands.</summary>
    public TypePosition Position { get; }

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Whether the validation was given up; rules stop looking then.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether a field about the schema was seen.</summary>
    public bool UsesIntrospection { get; set; }

    /// <summary>The directive of that name, those of the client first; null when there is none.</summary>
    public DirectiveDefinition? FindDirective(string name)
    {
        var clientDirectives = Options.ClientDirectives;
        for (var index = 0; index < clientDirectives.Count; index++)
        {
            if (clientDirectives[index].Name == name)
            {
                return clientDirectives[index];
            }
        }

        return Schema.TryGetDirective(name, out var directive) ? directive : null;
    }

    /// <summary>The named type of that name; null when there is none.</summary>
    public NamedType? FindType(NamedTypeNode node) => Schema.TryGetType(node.Name.Value, out var type) ? type : null;

    /// <summary>The type that is written; null when the schema does not have its named type.</summary>
    public IType? FindType(TypeNode node) => node switch
    {
        ListTypeNode list => FindType(list.Type) is { } element ? new ListType(element) : null,
        NonNullTypeNode nonNull => FindType(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        _ => FindType((NamedTypeNode)node),
    };

    /// <summary>Starts an error of a rule; its path are the fields that the walk has entered.</summary>
    /// <param name="message">The message.</param>
    /// <param name="section">The section of the specification, one of <see cref="Sections"/>.</param>
    /// <param name="node">The place.</param>
    public ErrorBuilder Error(string message, string section, SyntaxNode? node = null)
    {
        var builder = ErrorBuilder.New()
            .SetMessage(message)
            .SetExtension("specifiedBy", section)
            .SetPath(Position.GetPath());
        return node is null ? builder : Locate(builder, node);
    }

    /// <summary>Starts an error of a rule with several places.</summary>
    public ErrorBuilder Error(string message, string section, IReadOnlyList<SyntaxNode> nodes)
    {
        var builder = Error(message, section);
        for (var index = 0; index < Math.Min(nodes.Count, MaxLocations); index++)
        {
            Locate(builder, nodes[index]);
        }

        return builder;
    }

    /// <summary>Starts an error about the field that the walk has just come to: its path ends with the field above.</summary>
    public ErrorBuilder FieldError(string message, string section, SyntaxNode node) =>
        Error(message, section, node).SetPath(Position.GetPathAbove());

    /// <summary>Adds the place of a node; nothing for a node made by code.</summary>
    public ErrorBuilder Locate(ErrorBuilder builder, SyntaxNode node) =>
        _positions.Find(node.Location) is { } position ? builder.AddLocation(position) : builder;

    /// <summary>Adds an error; with the last one that is allowed the validation is given up.</summary>
    public void Report(ErrorBuilder error)
    {
        if (IsOver)
        {
            return;
        }

        if (_errors.Count == Options.Limits.MaxErrors)
        {
            Abort(ErrorBuilder.New().SetMessage(Messages.TooManyErrors).SetCode(ErrorCodes.Limits.TooManyErrors));
            return;
        }

        _errors.Add(error.Build());
    }

    /// <summary>Adds an error and gives the validation up.</summary>
    public void Abort(ErrorBuilder error)
    {
        if (!IsOver)
        {
            IsOver = true;
            _errors.Add(error.Build());
        }
    }

    /// <summary>
    /// Pays for looking at fragments or at what they hold on behalf of one operation. Who follows fragments by recursion pays
    /// at each one, so that a long chain does not end the stack.
    /// </summary>
    /// <returns>False when the validation has to be given up.</returns>
    public bool SpendFragmentVisits(int visits)
    {
        if (!IsOver && ((_remainingFragmentVisits -= visits) < 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            Abort(ErrorBuilder.New()
                .SetMessage(Messages.TooManyFragmentVisits(Options.Limits.MaxFragmentVisits))
                .SetCode(ErrorCodes.Limits.TooManyFragmentVisits));
        }

        return !IsOver;
    }
}
