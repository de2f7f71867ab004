using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Input Object Field Uniqueness: no field of an input object is given twice.
/// https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness
/// </summary>
internal sealed class UniqueInputFieldNames(ValidationContext context) : IEnter<ObjectValueNode>
{
    public void Enter(ObjectValueNode node)
    {
        foreach (var places in Duplicates.Find(node.Fields, static field => field.Name))
        {
            var name = places[0].Value;
            for (var index = 1; index < places.Count; index++)
            {
                context.Report(context
                    .Error(Messages.DuplicateInputField(name), Sections.InputObjectFieldUniqueness, [places[0], places[index]])
                    .SetExtension("field", name));
            }
        }
    }
}
