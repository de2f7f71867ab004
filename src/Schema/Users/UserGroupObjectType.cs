using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>People who meet to talk about Python.</summary>
[Node]
[ObjectType<UserGroup>]
internal sealed class UserGroupObjectType : EntityType<UserGroup, UserGroupRules>
{
    /// <summary>The address of the group; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<UserGroup, string?>> Url() => group => group.Url == "" ? null : group.Url;

    internal static void Configure(IObjectTypeDescriptor<UserGroup> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(group => group.Name).Description("The name.");
        descriptor.Field(group => group.Location).Description("Where the group meets; may be empty.");
        descriptor.Field(group => group.UrlType).Description("What the address leads to.");
        descriptor.Field(group => group.StartDate).Description("When the group met first; null when it is not told.");
        descriptor.Field(group => group.Approved).Description("Whether everybody sees the group.");
        descriptor.Field(group => group.Trusted).Description("Whether the events of the group need no approval.");
    }
}
