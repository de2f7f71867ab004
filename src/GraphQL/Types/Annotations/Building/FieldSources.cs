using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>The members that become the fields of one type, in their order; later ones take the place of earlier ones of the same name.</summary>
internal sealed class FieldSources(IEnumerable<FieldSource> own)
{
    // A root has hundreds of fields, and each is compared with all: names are made once.
    private readonly List<(string Name, FieldSource Source)> _sources = [.. own.Select(Named)];

    /// <summary>The members.</summary>
    public IReadOnlyList<FieldSource> All => [.. _sources.Select(static each => each.Source)];

    /// <summary>Adds the members of classes that extend the type.</summary>
    public void Extend(IReadOnlyList<ExtensionClass> extensions, DraftErrors errors)
    {
        foreach (var source in extensions.SelectMany(SourceMembers.OfExtension))
        {
            Put(source, errors);
        }

        foreach (var name in extensions.SelectMany(each => each.Target.IgnoreFields))
        {
            _sources.RemoveAll(each => each.Name == name);
        }
    }

    /// <summary>Takes members away.</summary>
    public void Remove(Predicate<FieldSource> isMeant) => _sources.RemoveAll(each => isMeant(each.Source));

    /// <summary>The own property of that name in C#; null when it is no field.</summary>
    public FieldSource? FindProperty(string name) =>
        _sources.Find(each => each.Source.Extension is null && each.Source.Member is PropertyInfo && each.Source.Member.Name == name).Source;

    /// <summary>Puts a member into the place of another.</summary>
    public void Replace(FieldSource old, FieldSource source) => _sources[_sources.FindIndex(each => ReferenceEquals(each.Source, old))] = Named(source);

    /// <summary>Puts a member first.</summary>
    public void PutFirst(FieldSource source) => _sources.Insert(0, Named(source));

    private static (string Name, FieldSource Source) Named(FieldSource source) => (source.Name, source);

    private void Put(FieldSource source, DraftErrors errors)
    {
        var name = source.Name;
        var place = PlaceOf(source, name, errors);
        if (place < 0)
        {
            _sources.Add((name, source));
            return;
        }

        var old = _sources[place].Source;
        _sources[place] = (name, source with { Replaced = old.Replaced ?? (old.Extension is null ? old.Member as PropertyInfo : null) });

        // A field that takes the place of one may have the name of another.
        for (var i = _sources.Count - 1; i >= 0; i--)
        {
            if (i != place && _sources[i].Name == name)
            {
                _sources.RemoveAt(i);
            }
        }
    }

    private int PlaceOf(FieldSource source, string name, DraftErrors errors)
    {
        if (source.Annotations.Get<BindMemberAttribute>()?.Name is { } member)
        {
            var place = _sources.FindIndex(each => each.Source.Extension is null && each.Source.Member.Name == member);
            if (place < 0 && source.Extension?.Target.RuntimeType?.GetMember(member).Length == 0)
            {
                errors.Add(Messages.NothingToReplace(name, member), source.Member);
            }

            return place;
        }

        if (source.Annotations.Get<BindFieldAttribute>()?.Name is { } field)
        {
            var place = _sources.FindIndex(each => each.Name == field);
            if (place < 0)
            {
                errors.Add(Messages.NothingToReplace(name, field), source.Member);
            }

            return place;
        }

        return _sources.FindIndex(each => each.Name == name);
    }
}
