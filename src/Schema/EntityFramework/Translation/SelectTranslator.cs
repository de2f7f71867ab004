using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>
/// Lets EF Core translate a query, station by station, and stops before it would run anything: what is wanted is the text,
/// the place of each column and the form of each parameter. A part that EF Core would compute on the client is refused.
/// </summary>
/// <param name="db">A context, for its services.</param>
/// <param name="dialect">The database.</param>
internal sealed class SelectTranslator(DbContext db, SqlDialect dialect)
{
    /// <summary>Translates a query whose elements were made by <see cref="ColumnTuple"/>.</summary>
    /// <param name="query">The query; its values are EF Core's parameters.</param>
    /// <exception cref="NotSupportedException">A part has no form in SQL.</exception>
    public TranslatedSelect Translate(Expression query)
    {
        var (select, shaper) = ToSelect(query);
        var isLimited = select.Limit is not null || select.Offset is not null;
        if (!isLimited)
        {
            select.ClearOrdering();
        }

        var parameters = new ParameterMappings();
        parameters.Visit(select);
        var final = WithOwnNames((SelectExpression)CreateProcessor().Process(select, new ParametersCacheDecorator(parameters.Samples)));
        final = dialect.PlansBlindly ? (SelectExpression)BooleanConditions.Instance.Visit(final) : final;
        parameters.Visit(final);
        var command = db.GetService<IQuerySqlGeneratorFactory>().Create().GetCommand(final);
        var columns = ColumnTuple.Columns(shaper).Select(column => Column(select, final, column));
        var root = final.Tables.Count > 0 ? final.Tables[0] as TableExpression : null;
        return new TranslatedSelect(command.CommandText, [.. columns], parameters.Mappings, isLimited)
        {
            Root = root is null ? "" : $"{dialect.Names.DelimitIdentifier(root.Name, root.Schema)} AS {dialect.Quote(root.Alias)}",
            RootAlias = root?.Alias ?? "",
        };
    }

    private (SelectExpression Select, Expression Shaper) ToSelect(Expression query)
    {
        var stations = db.GetService<QueryCompilationContextDependencies>();
        var context = db.GetService<IQueryCompilationContextFactory>().Create(async: false);
        var asked = OpaqueValues.Instance.Visit(dialect.PlansBlindly ? query : new SlugConditions(db.Model).Visit(query));
        var prepared = stations.QueryTranslationPreprocessorFactory.Create(context).Process(asked);
        var translator = stations.QueryableMethodTranslatingExpressionVisitorFactory.Create(context);
        var translated = translator.Translate(prepared);
        if (translated is not ShapedQueryExpression)
        {
            throw new NotSupportedException(Messages.NotTranslated(query, translator.TranslationErrorDetails));
        }

        var shaped = (ShapedQueryExpression)stations.QueryTranslationPostprocessorFactory.Create(context).Process(translated);
        return ((SelectExpression)shaped.QueryExpression, shaped.ShaperExpression);
    }

    /// <summary>EF Core names columns after members and lets two have the same name; orders go by name, so ours are unique.</summary>
    private static SelectExpression WithOwnNames(SelectExpression select) => select.Update(
        select.Tables,
        select.Predicate,
        select.GroupBy,
        select.Having,
        [.. select.Projection.Select((column, i) => new ProjectionExpression(column.Expression, string.Create(CultureInfo.InvariantCulture, $"c{i}")))],
        select.Orderings,
        select.Offset,
        select.Limit);

    private RelationalParameterBasedSqlProcessor CreateProcessor() =>
        db.GetService<IRelationalParameterBasedSqlProcessorFactory>().Create(
            new RelationalParameterBasedSqlProcessorParameters(useRelationalNulls: false, ParameterTranslationMode.Parameter));

    /// <summary>Anything but the bare binding of a column would run on the client.</summary>
    private static SelectColumn Column(SelectExpression select, SelectExpression final, Expression column)
    {
        var bare = column;
        while (bare is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            bare = convert.Operand;
        }

        if (bare is not ProjectionBindingExpression binding)
        {
            throw new NotSupportedException(Messages.NotTranslated(column, null));
        }

        var ordinal = binding.Index ?? (int)((ConstantExpression)select.GetProjection(binding)).Value!; // The position in the projection.
        var projection = final.Projection[ordinal];
        var mapping = projection.Expression.TypeMapping ?? throw new NotSupportedException(Messages.NotTranslated(column, null));
        return new SelectColumn(ordinal, projection.Alias, mapping, ColumnNullability.IsNullable(projection.Expression));
    }
}
