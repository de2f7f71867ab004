namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// The directives on elements of the schema are defined, stand where they may, and have the arguments that they need.
/// https://spec.graphql.org/September2025/#sec-Validation.Directives
/// </summary>
internal sealed class AppliedDirectives
{
    private readonly Dictionary<string, DirectiveDefinition> _directives = new(StringComparer.Ordinal);
    private readonly SchemaErrors _errors;

    private AppliedDirectives(SchemaCandidate schema, SchemaErrors errors)
    {
        _errors = errors;
        foreach (var directive in schema.Directives)
        {
            _directives.TryAdd(directive.Name, directive);
        }
    }

    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        var check = new AppliedDirectives(schema, errors);
        check.Check(schema.Parts.AppliedDirectives, "SCHEMA", null, First(schema.Parts.Origins));
        foreach (var type in schema.Types)
        {
            check.Check(type.Directives, LocationOf(type), type.Name, First(type.Origins));
            foreach (var field in (type as ComplexType)?.Fields ?? [])
            {
                check.Check(field.Directives, "FIELD_DEFINITION", field.Coordinate, field.Origin);
            }

            foreach (var value in (type as EnumType)?.Values ?? [])
            {
                check.Check(value.Directives, "ENUM_VALUE", $"{type.Name}.{value.Name}", value.Origin);
            }
        }

        foreach (var (coordinate, field, isArgument) in schema.Inputs())
        {
            check.Check(field.Directives, isArgument ? "ARGUMENT_DEFINITION" : "INPUT_FIELD_DEFINITION", coordinate, field.Origin);
        }
    }

    private static SchemaOrigin? First(IReadOnlyList<SchemaOrigin> origins) => origins.Count > 0 ? origins[0] : null;

    private static string LocationOf(NamedType type) => type.Kind switch
    {
        TypeKind.Scalar => "SCALAR",
        TypeKind.Object => "OBJECT",
        TypeKind.Interface => "INTERFACE",
        TypeKind.Union => "UNION",
        TypeKind.Enum => "ENUM",
        _ => "INPUT_OBJECT",
    };

    private void Check(IReadOnlyList<AppliedDirective> uses, string location, string? coordinate, SchemaOrigin? owner)
    {
        foreach (var use in uses)
        {
            var origin = use.Origin ?? owner;
            if (!_directives.TryGetValue(use.Name, out var directive))
            {
                _errors.Report(Messages.UnknownDirective(use.Name), coordinate, origin);
                continue;
            }

            if (!directive.Locations.Contains(location))
            {
                _errors.Report(Messages.MisplacedDirective(use.Name, location), coordinate, origin);
            }

            CheckArguments(use, directive, coordinate, origin);
        }

        foreach (var same in uses.GroupBy(use => use.Name).Where(group => group.Count() > 1))
        {
            if (_directives.TryGetValue(same.Key, out var directive) && !directive.IsRepeatable)
            {
                _errors.Report(Messages.RepeatedDirective(same.Key), coordinate, same.Select(use => use.Origin ?? owner).Distinct());
            }
        }
    }

    private void CheckArguments(AppliedDirective use, DirectiveDefinition directive, string? coordinate, SchemaOrigin? origin)
    {
        foreach (var given in use.Arguments)
        {
            if (!directive.Arguments.TryGet(given.Name.Value, out var argument))
            {
                var message = Messages.UnknownDirectiveArgument(given.Name.Value, use.Name, directive.Arguments.Select(each => each.Name));
                _errors.Report(message, coordinate, origin);
                continue;
            }

            foreach (var problem in LiteralProblem.Find(argument.Type, given.Value))
            {
                var message = Messages.InvalidArgument($"@{use.Name}({argument.Name}:)", problem);
                _errors.Report(message, coordinate, origin?.At(problem.Node));
            }
        }

        foreach (var argument in directive.Arguments.Where(argument => argument.IsRequired))
        {
            if (!use.Arguments.Any(given => given.Name.Value == argument.Name))
            {
                _errors.Report(Messages.MissingArgument($"@{use.Name}({argument.Name}:)", $"{argument.Type}"), coordinate, origin);
            }
        }
    }
}
