using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PyDotOrg.Graph.Data.Tests.CompiledModels;

/// <summary>Red after a change of the model: run <c>dotnet run --project eng/Model -- compile</c>.</summary>
public sealed class CompiledModelTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task The_compiled_model_is_the_model_of_the_configuration(DatabaseProvider provider)
    {
        await using var services = new OfflineServices(provider);
        await using var db = services.Context();

        Assert.EndsWith("DbContextModel", db.Model.GetType().Name, StringComparison.Ordinal);
        Assert.Equal(Describe(db.GetService<IDesignTimeModel>().Model), Describe(db.Model));
    }

    private static string Describe(IModel model) => string.Join('\n', model.GetEntityTypes()
        .SelectMany(entity => Lines(entity).Select(line => $"{entity.ClrType} in {entity.GetTableName()}: {line}"))
        .Order(StringComparer.Ordinal));

    private static IEnumerable<string> Lines(IEntityType entity) =>
    [
        .. entity.GetProperties().Select(Describe),
        .. entity.GetNavigations().Select(navigation => $"{navigation.Name} to {navigation.TargetEntityType.ClrType}"),
        .. entity.GetKeys().Select(key => $"key {Names(key.Properties)}"),
        .. entity.GetIndexes().Select(index => $"index {index.GetDatabaseName()} {Names(index.Properties)} unique {index.IsUnique}"),
        .. entity.GetForeignKeys().Select(key => $"{Names(key.Properties)} refers to {key.PrincipalEntityType.ClrType} {key.DeleteBehavior}"),
    ];

    private static string Describe(IProperty property) =>
        $"{property.Name} {property.ClrType} as {property.GetColumnName()} {property.GetRelationalTypeMapping().StoreType} "
        + $"by {property.GetTypeMapping().Converter?.GetType()} null {property.IsNullable} length {property.GetMaxLength()} "
        + $"token {property.IsConcurrencyToken} generated {property.ValueGenerated}";

    private static string Names(IReadOnlyList<IProperty> properties) => string.Join(", ", properties.Select(property => property.Name));
}
