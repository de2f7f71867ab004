using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The members that become the fields of one type, in their order; later ones take the place of earlier ones of the same name.</summary>
internal sealed class FieldSources(IEnumerable<FieldSource> own)
{
    private readonly List<FieldSource> _sources = [.. own];

    /// <summary>The members.</summary>
    public IReadOnlyList<FieldSource> All => _sources;

    /// <summary>Adds the members of classes that extend the type.</summary>
    public void Extend(IReadOnlyList<ExtensionClass> extensions, DraftErrors errors)
    {
        foreach (var source in extensions.SelectMany(SourceMembers.OfExtension))
        {
            Put(source, errors);
        }

        foreach (var name in extensions.SelectMany(each => each.Target.IgnoreFields))
        {
            _sources.RemoveAll(source => source.Name == name);
        }
    }

    /// <summary>Takes members away.</summary>
    public void Remove(Predicate<FieldSource> isMeant) => _sources.RemoveAll(isMeant);

    /// <summary>The own property of that name in C#; null when it is no field.</summary>
    public FieldSource? FindProperty(string name) =>
        _sources.Find(source => source.Extension is null && source.Member is PropertyInfo && source.Member.Name == name);

    /// <summary>Puts a member into the place of another.</summary>
    public void Replace(FieldSource old, FieldSource source) => _sources[_sources.IndexOf(old)] = source;

    /// <summary>Puts a member first.</summary>
    public void PutFirst(FieldSource source) => _sources.Insert(0, source);

    private void Put(FieldSource source, DraftErrors errors)
    {
        var place = PlaceOf(source, errors);
        if (place < 0)
        {
            _sources.Add(source);
            return;
        }

        var old = _sources[place];
        _sources[place] = source with { Replaced = old.Replaced ?? (old.Extension is null ? old.Member as PropertyInfo : null) };

        // A field that takes the place of one may have the name of another.
        for (var i = _sources.Count - 1; i >= 0; i--)
        {
            if (i != place && _sources[i].Name == source.Name)
            {
                _sources.RemoveAt(i);
            }
        }
    }

    private int PlaceOf(FieldSource source, DraftErrors errors)
    {
        if (source.Annotations.Get<BindMemberAttribute>()?.Name is { } member)
        {
            var place = _sources.FindIndex(each => each.Extension is null && each.Member.Name == member);
            if (place < 0 && source.Extension?.Target.RuntimeType?.GetMember(member).Length == 0)
            {
                errors.Add(Messages.NothingToReplace(source.Name, member), source.Member);
            }

            return place;
        }

        if (source.Annotations.Get<BindFieldAttribute>()?.Name is { } field)
        {
            var place = _sources.FindIndex(each => each.Name == field);
            if (place < 0)
            {
                errors.Add(Messages.NothingToReplace(source.Name, field), source.Member);
            }

            return place;
        }

        return _sources.FindIndex(each => each.Name == source.Name);
    }
}
