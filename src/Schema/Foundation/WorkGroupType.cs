using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>A group that the Foundation has charged with something.</summary>
[Node]
[ObjectType<WorkGroup>]
internal sealed class WorkGroupType : AuthoredType<WorkGroup, WorkGroupRules>
{
    /// <summary>Where the group tells of its work; null when nowhere.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<WorkGroup, string?>> Url() => group => group.Url;

    internal static void Configure(IObjectTypeDescriptor<WorkGroup> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(group => group.Slug).Description("The unique name in addresses.");
        descriptor.Field(group => group.Name).Description("The name, such as \"Grants Work Group\".");
        descriptor.Field(group => group.Active).Description("Whether the group is at work.");
        descriptor.Field(group => group.Purpose).Description("What the group was charged with.");
    }
}
