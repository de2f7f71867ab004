namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Who implements an interface implements what it inherits, and provides its fields with types and arguments that fit.
/// https://spec.graphql.org/September2025/#IsValidImplementation()
/// </summary>
internal static class InterfacesImplemented
{
    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        foreach (var type in schema.Types.OfType<ComplexType>())
        {
            HashSet<InterfaceType> seen = [];
            foreach (var face in type.Interfaces)
            {
                if (ReferenceEquals(face, type))
                {
                    Report(errors, Messages.ImplementsItself(type.Name), type.Name, type.OriginsOfInterface(face.Name));
                }
                else if (seen.Add(face))
                {
                    CheckInherited(type, face, errors);
                    CheckFields(type, face, errors);
                }
                else
                {
                    Report(errors, Messages.ImplementsTwice(type.Name, face.Name), type.Name, type.OriginsOfInterface(face.Name));
                }
            }
        }
    }

    private static void CheckInherited(ComplexType type, InterfaceType face, SchemaErrors errors)
    {
        foreach (var inherited in face.Interfaces)
        {
            if (!type.Interfaces.Contains(inherited))
            {
                var message = ReferenceEquals(inherited, type)
                    ? Messages.ImplementsInCircle(type.Name, face.Name)
                    : Messages.InheritedInterfaceMissing(type.Name, inherited.Name, face.Name);
                Report(errors, message, type.Name, [.. face.OriginsOfInterface(inherited.Name), .. type.OriginsOfInterface(face.Name)]);
            }
        }
    }

    private static void CheckFields(ComplexType type, InterfaceType face, SchemaErrors errors)
    {
        foreach (var expected in face.Fields)
        {
            if (!type.Fields.TryGet(expected.Name, out var actual))
            {
                var message = Messages.InterfaceFieldMissing(expected.Coordinate, type.Name);
                Report(errors, message, type.Name, [expected.Origin, .. type.Origins]);
                continue;
            }

            if (!SchemaCandidate.IsSubType(expected.Type, actual.Type))
            {
                var message = Messages.InterfaceFieldType(expected.Coordinate, expected.Type, actual.Coordinate, actual.Type);
                Report(errors, message, actual.Coordinate, [expected.Origin?.OfType(), actual.Origin?.OfType()]);
            }

            CheckArguments(expected, actual, errors);
            if (actual.DeprecationReason is not null && expected.DeprecationReason is null)
            {
                var message = Messages.DeprecatedOnlyHere(expected.Coordinate, actual.Coordinate);
                Report(errors, message, actual.Coordinate, [actual.Origin?.OfDeprecation(), actual.Origin?.OfType()]);
            }
        }
    }

    private static void CheckArguments(OutputField expected, OutputField actual, SchemaErrors errors)
    {
        foreach (var argument in expected.Arguments)
        {
            var wanted = $"{expected.Coordinate}({argument.Name}:)";
            if (!actual.Arguments.TryGet(argument.Name, out var given))
            {
                var message = Messages.InterfaceArgumentMissing(wanted, actual.Coordinate);
                Report(errors, message, actual.Coordinate, [argument.Origin, actual.Origin]);
            }
            else if (!argument.Type.Equals(given.Type))
            {
                var found = $"{actual.Coordinate}({argument.Name}:)";
                var message = Messages.InterfaceArgumentType(wanted, argument.Type, found, given.Type);
                Report(errors, message, found, [argument.Origin?.OfType(), given.Origin?.OfType()]);
            }
        }

        foreach (var extra in actual.Arguments.Where(argument => argument.IsRequired && !expected.Arguments.Contains(argument.Name)))
        {
            var coordinate = $"{actual.Coordinate}({extra.Name}:)";
            var message = Messages.ExtraRequiredArgument(coordinate, extra.Type, expected.Coordinate);
            Report(errors, message, coordinate, [extra.Origin, expected.Origin]);
        }
    }

    private static void Report(SchemaErrors errors, string message, string coordinate, IEnumerable<SchemaOrigin?> origins) =>
        errors.Report(message, coordinate, ErrorCodes.Schema.InterfaceNotImplemented, origins);
}
