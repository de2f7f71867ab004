using System.Linq.Expressions;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>What files are made for: an operating system, or source code.</summary>
[Node]
[ObjectType<OperatingSystem>]
public static class OperatingSystemType
{
    /// <summary>The rows of global ids.</summary>
    [GraphQLIgnore]
    public static IQueryable<OperatingSystem> Get(IReadOnlyList<Guid> ids, PyDotOrgDbContext db) =>
        db.OperatingSystems.Where(system => ids.Contains(system.Id));

    /// <summary>The id of the row, as the REST API shows it.</summary>
    public static Expression<Func<OperatingSystem, Guid>> Uuid() => system => system.Id;

    /// <summary>The files for this system, those of the newest releases first.</summary>
    [UsePaging(MaxPageSize = 100, IncludeTotalCount = true)]
    [UseFiltering<ReleaseFileFilter>]
    [UseSorting<ReleaseFileSort>]
    public static Expression<Func<OperatingSystem, IEnumerable<ReleaseFile>>> Files() =>
        system => system.Files
            .Where(file => file.Release.IsPublished)
            .OrderByDescending(file => file.Release.ReleaseDate)
            .ThenBy(file => file.Name);

    /// <summary>The files for this system, those of the newest releases first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering<ReleaseFileFilter>]
    [UseSorting<ReleaseFileSort>]
    public static Expression<Func<OperatingSystem, IEnumerable<ReleaseFile>>> FilesOffset() => Files();

    internal static void Configure(IObjectTypeDescriptor<OperatingSystem> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(system => system.Id);
        descriptor.Field(system => system.Name).Description("The name, such as \"macOS\".");
        descriptor.Field(system => system.Slug).Description("The unique name in addresses, such as \"macos\".");
        Entities.Describe(descriptor);
    }
}
