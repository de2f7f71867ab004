using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// The arguments of a directive are known, given once, and all there that must be.
/// https://spec.graphql.org/September2025/#sec-Validation.Arguments
/// </summary>
internal static class DirectiveArguments
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        var shapes = DirectiveShape.All(sdl);
        foreach (var definition in sdl.All)
        {
            foreach (var directive in DirectiveUse.In(definition).SelectMany(use => use.Directives))
            {
                CheckUnique(directive);
                if (shapes.TryGetValue(directive.Name.Value, out var shape))
                {
                    CheckKnown(directive, shape);
                    CheckRequired(directive, shape);
                }
            }

            void CheckUnique(DirectiveNode directive)
            {
                foreach (var same in directive.Arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
                {
                    errors.Report(Messages.RepeatedArgument(same.Key), null, same.Select(node => sdl.Origin(definition, node.Name)));
                }
            }

            void CheckKnown(DirectiveNode directive, DirectiveShape shape)
            {
                var known = shape.Arguments.Select(argument => argument.Name).ToArray();
                foreach (var argument in directive.Arguments.Where(argument => !known.Contains(argument.Name.Value)))
                {
                    var message = Messages.UnknownDirectiveArgument(argument.Name.Value, directive.Name.Value, known);
                    errors.Report(message, null, sdl.Origin(definition, argument));
                }
            }

            void CheckRequired(DirectiveNode directive, DirectiveShape shape)
            {
                foreach (var argument in shape.Arguments)
                {
                    if (argument.IsRequired && !directive.Arguments.Any(given => given.Name.Value == argument.Name))
                    {
                        var coordinate = $"@{directive.Name}({argument.Name}:)";
                        errors.Report(Messages.MissingArgument(coordinate, argument.Type), null, sdl.Origin(definition, directive));
                    }
                }
            }
        }
    }
}
