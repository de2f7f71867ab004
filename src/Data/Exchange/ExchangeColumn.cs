using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>A column of a table with public rows.</summary>
internal sealed class ExchangeColumn
{
    internal ExchangeColumn(IProperty property)
    {
        Property = property;
        Name = property.GetColumnName();
        Values = ColumnValues.For(property);
    }

    /// <summary>The property of the model.</summary>
    internal IProperty Property { get; }

    /// <summary>The column's name, which is the member's name in the files, too.</summary>
    internal string Name { get; }

    /// <summary>The form of its values in the files.</summary>
    internal ColumnValues Values { get; }

    /// <summary>The value as the database takes it.</summary>
    internal object? Stored(object? value) =>
        value is null || Property.GetTypeMapping().Converter is not { } converter || value.GetType() == converter.ProviderClrType
            ? value
            : converter.ConvertToProvider(value);
}
