using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What files are made for: an operating system, or source code.</summary>
[Node]
[ObjectType<OperatingSystem>]
internal sealed class OperatingSystemType : EntityType<OperatingSystem, OperatingSystemRules>
{
    private static readonly RelatedRows<OperatingSystem, ReleaseFile, ReleaseFileRules> VisibleFiles = new(
        system => system.Files,
        static files => files.OrderByDescending(file => file.Release.ReleaseDate).ThenBy(file => file.Name));

    /// <summary>The files for this system, those of the newest releases first.</summary>
    [UsePaging(MaxPageSize = 100, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<OperatingSystem, IEnumerable<ReleaseFile>>> Files(Caller caller) => VisibleFiles.For(caller);

    /// <summary>The files for this system, those of the newest releases first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<OperatingSystem, IEnumerable<ReleaseFile>>> FilesOffset(Caller caller) => VisibleFiles.For(caller);

    internal static void Configure(IObjectTypeDescriptor<OperatingSystem> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(system => system.Name).Description("The name, such as \"macOS\".");
        descriptor.Field(system => system.Slug).Description("The unique name in addresses, such as \"macos\".");
    }
}
