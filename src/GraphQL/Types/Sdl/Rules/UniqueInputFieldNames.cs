using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// No field of an input object literal is given twice.
/// https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness
/// </summary>
internal sealed class UniqueInputFieldNames : SyntaxVisitor
{
    private readonly List<(NameNode First, NameNode Second)> _found = [];

    private UniqueInputFieldNames()
    {
    }

    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        foreach (var definition in sdl.All)
        {
            var visitor = new UniqueInputFieldNames();
            visitor.Visit(definition);
            foreach (var (first, second) in visitor._found)
            {
                SchemaOrigin[] both = [sdl.Origin(definition, first), sdl.Origin(definition, second)];
                errors.Report(Messages.RepeatedInputField(second.Value), null, both);
            }
        }
    }

    /// <inheritdoc/>
    protected override bool Enter(SyntaxNode node)
    {
        if (node is ObjectValueNode literal)
        {
            Dictionary<string, NameNode> seen = new(StringComparer.Ordinal);
            foreach (var field in literal.Fields)
            {
                if (!seen.TryAdd(field.Name.Value, field.Name))
                {
                    _found.Add((seen[field.Name.Value], field.Name));
                }
            }
        }

        return true;
    }
}
