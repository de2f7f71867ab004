// Writes the next migration for both databases:  dotnet run --project eng/Migration -- AddJobs
// Run at the root of the repository. Read what it wrote, then add the new id to src/Data/Migrations/KnownMigrations.cs.
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;

if (args is not [var name])
{
    await Console.Error.WriteLineAsync("usage: dotnet run --project eng/Migration -- NAME");
    return 2;
}

string? id = null;
AssemblyLoadContext.Default.Resolving += FromFormatter;
await WriteAsync("Sqlite", "Data Source=:memory:");
await WriteAsync("PostgreSql", "Host=localhost");
return 0;

async Task WriteAsync(string provider, string connectionString)
{
    var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [new("Database:Provider", provider), new("ConnectionStrings:Database", connectionString)]).Build();
    await using var services = new ServiceCollection().AddData(configuration).BuildServiceProvider();
    await using var context = await services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();

    var folder = Path.Combine("src", "Data", "Migrations", provider);
    var subNamespace = $"Migrations.{provider}";
    var designServices = new ServiceCollection().AddDbContextDesignTimeServices(context);
    AddProviderServices(designServices, context);
    await using var design = designServices.AddEntityFrameworkDesignTimeServices().BuildServiceProvider();
    await using var scope = design.CreateAsyncScope();
    var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
    // Both databases get the same id, so that one list of ids serves both.
    var migration = scaffolder.ScaffoldMigration(name, "PyDotOrg.Graph.Data", subNamespace, "C#", dryRun: false);
    id ??= migration.MigrationId;
    var metadata = migration.MetadataCode.Replace(migration.MigrationId, id, StringComparison.Ordinal);
    Directory.CreateDirectory(folder);
    await File.WriteAllTextAsync(Path.Combine(folder, id + ".cs"), migration.MigrationCode);
    await File.WriteAllTextAsync(Path.Combine(folder, id + ".Designer.cs"), metadata);
    await File.WriteAllTextAsync(Path.Combine(folder, migration.SnapshotName + ".cs"), migration.SnapshotCode);
    Console.WriteLine($"{folder}: {id}");
}

// What "dotnet ef" does, too: the provider's assembly names the class that knows how its annotations are written as code.
static void AddProviderServices(IServiceCollection services, DbContext context)
{
    var provider = Assembly.Load(context.Database.ProviderName!);
    var name = provider.GetCustomAttribute<DesignTimeProviderServicesAttribute>()!.TypeName;
    ((IDesignTimeServices)Activator.CreateInstance(provider.GetType(name)!)!).ConfigureDesignTimeServices(services);
}

static Assembly? FromFormatter(AssemblyLoadContext context, AssemblyName name)
{
    var folder = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(entry => entry.Key == "Formatter").Value!;
    var path = Path.Combine(folder, name.Name + ".dll");
    return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
}
