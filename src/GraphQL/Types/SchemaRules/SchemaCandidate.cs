namespace PyDotOrg.GraphQL.Types;

/// <summary>A schema before it has been checked.</summary>
/// <param name="Parts">What it is made of.</param>
/// <param name="Types">Every type, the introspection types included.</param>
/// <param name="Directives">Every directive.</param>
internal sealed record SchemaCandidate(
    SchemaParts Parts, IReadOnlyList<NamedType> Types, IReadOnlyList<DirectiveDefinition> Directives)
{
    /// <summary>The arguments and input fields of the schema.</summary>
    public IEnumerable<InputElement> Inputs()
    {
        foreach (var directive in Directives)
        {
            foreach (var argument in directive.Arguments)
            {
                yield return new InputElement($"@{directive.Name}({argument.Name}:)", argument, IsArgument: true);
            }
        }

        foreach (var type in Types)
        {
            foreach (var field in (type as ComplexType)?.Fields ?? [])
            {
                foreach (var argument in field.Arguments)
                {
                    yield return new InputElement($"{type.Name}.{field.Name}({argument.Name}:)", argument, IsArgument: true);
                }
            }

            foreach (var field in (type as InputObjectType)?.Fields ?? [])
            {
                yield return new InputElement($"{type.Name}.{field.Name}", field, IsArgument: false);
            }
        }
    }

    /// <summary>Whether <paramref name="type"/> can stand where <paramref name="super"/> is expected (section 3.6.1, IsSubType).</summary>
    public static bool IsSubType(IType super, IType type) => (super, type) switch
    {
        (NonNullType expected, NonNullType actual) => IsSubType(expected.InnerType, actual.InnerType),
        (NonNullType, _) => false,
        (_, NonNullType actual) => IsSubType(super, actual.InnerType),
        (ListType expected, ListType actual) => IsSubType(expected.ElementType, actual.ElementType),
        (InterfaceType face, ComplexType complex) => ReferenceEquals(face, complex) || complex.Interfaces.Contains(face),
        (UnionType union, ObjectType member) => union.Members.Contains(member),
        _ => ReferenceEquals(super, type),
    };
}

/// <summary>An argument or input field with its schema coordinate.</summary>
internal readonly record struct InputElement(string Coordinate, InputField Field, bool IsArgument);
