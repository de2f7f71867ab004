namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Every directive that is used is defined and stands where its definition allows it.
/// https://spec.graphql.org/September2025/#sec-Directives-Are-Defined
/// </summary>
internal static class KnownDirectives
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        var shapes = DirectiveShape.All(sdl);
        foreach (var definition in sdl.All)
        {
            foreach (var use in DirectiveUse.In(definition))
            {
                foreach (var directive in use.Directives)
                {
                    var name = directive.Name.Value;
                    if (!shapes.TryGetValue(name, out var shape))
                    {
                        errors.Report(Messages.UnknownDirective(name), null, sdl.Origin(definition, directive));
                    }
                    else if (!shape.Locations.Contains(use.Location))
                    {
                        errors.Report(Messages.MisplacedDirective(name, use.Location), null, sdl.Origin(definition, directive));
                    }
                }
            }
        }
    }
}
