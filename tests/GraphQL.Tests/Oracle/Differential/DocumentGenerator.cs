using System.Text;
using System.Text.Json;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>Writes a random document for a schema, and variables for it; valid but for the one mistake that it is told to make.</summary>
internal sealed partial class DocumentGenerator(string schemaName, GraphQLSchema schema, Random random, Mistake mistake)
{
    private const int MaxDepth = 4;

    private readonly List<FragmentText> _fragments = [];
    private readonly List<VariableText> _variables = [];
    private int _names;

    /// <summary>A request; <paramref name="breaksVariables"/> for values that do not fit the variables.</summary>
    public DifferentialCase Generate(bool breaksVariables)
    {
        var operation = Operation();
        var root = schema.GetRootType(operation)!; // Only operations that the schema has are chosen.
        var selections = operation == OperationType.Subscription
            ? new StringBuilder("{ ").Append(Field(root, MaxDepth)).Append(Makes(Mistake.SeveralRootFields) ? $"second: {Field(root, 1)}" : "").Append('}').ToString()
            : Selections(root, MaxDepth);
        var isNamed = random.Next(4) > 0;
        var directives = Directives(operation.ToString().ToUpperInvariant());
        var document = new StringBuilder();
        var keyword = Makes(Mistake.UnknownOperationType) ? Pick(["mutation", "subscription"]) : operation.ToString().ToLowerInvariant();
        AddUnused();
        var isShort = keyword == "query" && !isNamed && _variables.Count == 0 && directives.Length == 0;
        document.Append(isShort ? "" : $"{keyword} {(isNamed ? "Main" : "")}{Definitions()} {directives}").Append(selections);
        foreach (var fragment in _fragments)
        {
            document.Append($"\nfragment {fragment.Name} on {fragment.Condition} {fragment.Directives}{fragment.Text}");
        }

        var operationName = AddOperations(document, isNamed);
        return new DifferentialCase(schemaName, document.ToString(), Variables(breaksVariables), operationName);
    }

    private OperationType Operation()
    {
        OperationType[] known = [.. Enum.GetValues<OperationType>().Where(kind => schema.GetRootType(kind) is not null)];
        if (mistake == Mistake.SeveralRootFields && schema.SubscriptionType is not null)
        {
            return OperationType.Subscription;
        }

        return random.Next(2) == 0 ? OperationType.Query : known[random.Next(known.Length)];
    }

    /// <summary>Whether the mistake is made here.</summary>
    private bool Makes(Mistake kind) => mistake == kind && random.Next(3) == 0;

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private string NewName(string prefix) => $"{prefix}{_names++}";

    private void AddUnused()
    {
        if (mistake == Mistake.UnusedVariable)
        {
            _variables.Add(new VariableText(NewName("unused"), BuiltInScalars.Int, null));
        }

        if (mistake == Mistake.UnusedFragment)
        {
            var type = Pick(Composites());
            _fragments.Add(new FragmentText(NewName("Unused"), type, type.Name, "", "{ __typename }"));
        }

        if (mistake == Mistake.RepeatedVariable && _variables.Count > 0)
        {
            _variables.Add(Pick(_variables));
        }

        if (mistake == Mistake.RepeatedFragment && _fragments.Count > 0)
        {
            _fragments.Add(Pick(_fragments));
        }
    }

    private string? AddOperations(StringBuilder document, bool isNamed)
    {
        if (mistake == Mistake.SecondAnonymous)
        {
            document.Append("\n{ __typename }");
        }
        else if (mistake == Mistake.RepeatedOperation)
        {
            document.Append("\nquery Main { __typename } query Main { two: __typename }");
        }
        else if (mistake == Mistake.TypeDefinition)
        {
            document.Append(Pick(["\ntype Unknown { a: Int }", "\nextend schema @old", "\nscalar Defined"]));
        }
        else if (isNamed && Chance(10))
        {
            document.Append("\nquery Other { __typename }");
            return Chance(80) ? "Main" : Pick(["Other", "Nothing"]);
        }

        return isNamed && Chance(20) ? "Main" : null;
    }

    private List<NamedType> Composites() => [.. schema.Types.Where(type => type.IsComposite() && !type.Name.StartsWith("__", StringComparison.Ordinal))];

    private sealed record FragmentText(string Name, NamedType Type, string Condition, string Directives, string Text);

    private sealed record VariableText(string Name, IType Type, string? Default)
    {
        public string TypeText { get; init; } = $"{Type}";

        public string Directives { get; init; } = "";
    }

    /// <summary>Values for the variables that the operation declares.</summary>
    private JsonElement? Variables(bool breaks)
    {
        if (_variables.Count == 0)
        {
            return null;
        }

        var values = new VariableValues(random) { Breaks = breaks };
        var members = _variables.DistinctBy(variable => variable.Name)
            .Where(variable => (variable.Type.IsNonNull() && variable.Default is null && !(breaks && Chance(10))) || Chance(70))
            .Select(variable => $"{JsonSerializer.Serialize(variable.Name)}:{values.Write(variable.Type)}");
        return JsonDocument.Parse($"{{{string.Join(',', members)}}}").RootElement;
    }
}
