using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>Names of members as <c>fields</c>, <c>omit</c> and <c>expand</c> list them: dots lead into objects and arrays.</summary>
internal sealed class NameTree
{
    /// <summary>The most names of one parameter (contract: REST conventions, section A.1).</summary>
    public const int MaxNames = 50;

    private readonly Dictionary<string, NameTree> _inner = new(StringComparer.Ordinal);

    /// <summary>Whether the name itself is in the list, not only names behind it.</summary>
    public bool IsListed { get; private set; }

    /// <summary>The names at this place, each with what is behind it.</summary>
    public IReadOnlyDictionary<string, NameTree> Inner => _inner;

    /// <summary>What the list says of a name; null when it is not in it.</summary>
    public NameTree? Find(string name) => _inner.GetValueOrDefault(name);

    /// <summary>Reads a parameter; several of one name are joined.</summary>
    /// <param name="query">The query string.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="errors">Takes that there are too many names.</param>
    /// <returns>Null when the parameter is not given or empty.</returns>
    public static NameTree? Read(IQueryCollection query, string parameter, List<BindingError> errors)
    {
        if (!query.TryGetValue(parameter, out var values))
        {
            return null;
        }

        var tree = new NameTree();
        var count = 0;
        foreach (var value in values)
        {
            var names = value.AsSpan();
            foreach (var range in names.Split(','))
            {
                var name = names[range].Trim();
                if (name.IsEmpty)
                {
                    continue;
                }

                if (++count > MaxNames)
                {
                    errors.Add(new BindingError(parameter, BindingError.Query, Messages.TooManyNames(MaxNames)));
                    return null;
                }

                tree.Add(name);
            }
        }

        return count == 0 ? null : tree;
    }

    private void Add(ReadOnlySpan<char> path)
    {
        var place = this;
        foreach (var range in path.Split('.'))
        {
            var step = path[range].ToString();
            if (!place._inner.TryGetValue(step, out var inner))
            {
                place._inner.Add(step, inner = new NameTree());
            }

            place = inner;
        }

        place.IsListed = true;
    }
}
