// Run at the root of the repository when the model of src/Data has changed:
//   dotnet run --project eng/Model -- migration AddJobs    writes the next migration for both databases, then as below
//   dotnet run --project eng/Model -- compile              writes the compiled models, which spare every start some 300 ms
// Read what it wrote, then add a migration's id to src/Data/Migrations/KnownMigrations.cs.
// If the old compiled models keep the project from building, delete src/Data/CompiledModels: they are only needed for speed.
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;

const string Root = "PyDotOrg.Graph.Data";
var project = Path.Combine("src", "Data");
string? firstId = null;
if (args is not (["compile"] or ["migration", _]))
{
    await Console.Error.WriteLineAsync("usage: dotnet run --project eng/Model -- migration NAME | compile");
    return 2;
}

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
    var designServices = new ServiceCollection().AddDbContextDesignTimeServices(context);
    AddProviderServices(designServices, context);
    await using var design = designServices.AddEntityFrameworkDesignTimeServices().BuildServiceProvider();
    await using var scope = design.CreateAsyncScope();
    if (args is ["migration", var name])
    {
        await WriteMigrationAsync(scope.ServiceProvider, provider, name);
    }

    WriteCompiledModel(scope.ServiceProvider, context, provider);
}

async Task WriteMigrationAsync(IServiceProvider design, string provider, string name)
{
    var folder = Path.Combine(project, "Migrations", provider);
    var migration = design.GetRequiredService<IMigrationsScaffolder>()
        .ScaffoldMigration(name, Root, $"Migrations.{provider}", "C#", dryRun: false);
    // Both databases get the same id, so that one list of ids serves both.
    firstId ??= migration.MigrationId;
    var metadata = migration.MetadataCode.Replace(migration.MigrationId, firstId, StringComparison.Ordinal);
    Directory.CreateDirectory(folder);
    await File.WriteAllTextAsync(Path.Combine(folder, firstId + ".cs"), migration.MigrationCode);
    await File.WriteAllTextAsync(Path.Combine(folder, firstId + ".Designer.cs"), metadata);
    await File.WriteAllTextAsync(Path.Combine(folder, migration.SnapshotName + ".cs"), migration.SnapshotCode);
    Console.WriteLine($"{folder}: {firstId}");
}

void WriteCompiledModel(IServiceProvider design, DbContext context, string provider)
{
    var folder = Path.Combine(project, "CompiledModels", provider);
    if (Directory.Exists(folder))
    {
        Directory.Delete(folder, recursive: true);
    }

    var files = design.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(
        context.GetService<IDesignTimeModel>().Model,
        folder,
        new CompiledModelCodeGenerationOptions
        {
            ContextType = context.GetType(),
            ModelNamespace = $"{Root}.CompiledModels.{provider}",
            UseNullableReferenceTypes = true,
        });
    Console.WriteLine($"{folder}: {files.Count} files");
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
