using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Everybody sees all systems.</summary>
internal sealed class OperatingSystemRules : IEntityWrites<OperatingSystem>
{
    public static EntityWords Words { get; } =
        new("operatingSystem", "operatingSystems", "An operating system", "The systems that files are made for, by name");

    public static IOrderedQueryable<OperatingSystem> InOrder(IQueryable<OperatingSystem> rows) => rows.OrderBy(system => system.Name);

    public static void Describe(ListFields<OperatingSystem> fields) => fields.Add(system => system.Name).Add(system => system.Slug);
}
