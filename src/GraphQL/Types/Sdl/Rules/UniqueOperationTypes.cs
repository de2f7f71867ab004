using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Each operation has one root type. https://spec.graphql.org/September2025/#sec-Root-Operation-Types</summary>
internal static class UniqueOperationTypes
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        Dictionary<OperationType, SchemaOrigin> seen = [];
        foreach (var definition in sdl.All)
        {
            foreach (var root in SdlParts.OperationTypes(definition))
            {
                var origin = sdl.Origin(definition, root);
                if (!seen.TryAdd(root.Operation, origin))
                {
                    errors.Report(Messages.OneRootType(root.Operation), null, seen[root.Operation], origin);
                }
            }
        }
    }
}
