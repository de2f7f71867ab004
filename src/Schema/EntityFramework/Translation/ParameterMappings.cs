using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>Finds the parameters of a translated query and how their values are stored.</summary>
internal sealed class ParameterMappings : ExpressionVisitor
{
    private readonly Dictionary<string, RelationalTypeMapping> _mappings = new(StringComparer.Ordinal);

    /// <summary>How values are stored, by the names of the parameters.</summary>
    public IReadOnlyDictionary<string, RelationalTypeMapping> Mappings => _mappings;

    /// <summary>
    /// A value for each parameter, for EF Core's last station, which only looks whether they are null. Ours never are.
    /// </summary>
    public Dictionary<string, object?> Samples { get; } = new(StringComparer.Ordinal);

    /// <exception cref="NotSupportedException">EF Core made a parameter or a function of its own.</exception>
    protected override Expression VisitExtension(Expression node)
    {
        if (node is ShapedQueryExpression)
        {
            return node;
        }

        // What SQLite cannot do EF Core does in functions of its own, which its connections have and others do not.
        if (node is SqlFunctionExpression { Name: var function } && function.StartsWith("ef_", StringComparison.Ordinal))
        {
            throw new NotSupportedException(Messages.NotTranslated(node, function));
        }

        if (node is not SqlParameterExpression parameter)
        {
            return base.VisitExtension(node);
        }

        if (!ParameterTokens.TryParse(parameter.Name, out _))
        {
            throw new NotSupportedException(Messages.UnknownParameter(parameter.Name));
        }

        Samples[parameter.Name] = Samples[parameter.InvariantName] = Sample(parameter.Type);
        if (parameter.TypeMapping is { } mapping)
        {
            _mappings[parameter.Name] = mapping;
        }

        return node;
    }

    private static object Sample(Type type) =>
        type == typeof(string) ? ""
        : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0) // An array has elements.
        : type.IsValueType ? Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type)! // Not nullable any more.
        : type.GetConstructor([]) is not null ? Activator.CreateInstance(type)! // A class, never null.
        : new object();
}
