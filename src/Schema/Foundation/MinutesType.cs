using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>What was said and decided at a meeting of the Foundation's board.</summary>
[Node]
[ObjectType<Minutes>]
internal sealed class MinutesType : WrittenType<Minutes, MinutesRules>
{
    internal static void Configure(IObjectTypeDescriptor<Minutes> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(minutes => minutes.Slug).Description("The unique name in addresses.");
        descriptor.Field(minutes => minutes.Date).Description("The day of the meeting.");
        descriptor.Field(minutes => minutes.IsPublished).Description("Whether everybody sees the minutes.");
    }
}
