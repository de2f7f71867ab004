using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>A piece of Python to show.</summary>
[Node]
[ObjectType<CodeSample>]
internal sealed class CodeSampleType : AuthoredType<CodeSample, CodeSampleRules>
{
    internal static void Configure(IObjectTypeDescriptor<CodeSample> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(sample => sample.Slug).Description("The unique name in addresses.");
        descriptor.Field(sample => sample.Code).Description("The program.");
        descriptor.Field(sample => sample.Description).Description("What it shows.");
        descriptor.Field(sample => sample.IsPublished).Description("Whether everybody sees the sample.");
    }
}
