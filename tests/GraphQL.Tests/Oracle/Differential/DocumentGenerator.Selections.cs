using System.Text;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <content>Selection sets, fragments and directives.</content>
internal sealed partial class DocumentGenerator
{
    private string Selections(NamedType type, int depth)
    {
        var text = new StringBuilder("{ ");
        for (var count = random.Next(1, depth > 2 ? 4 : 3); count > 0; count--)
        {
            text.Append(Selection(type, depth));
        }

        return text.Append("} ").ToString();
    }

    private string Selection(NamedType type, int depth)
    {
        var kind = random.Next(100);
        if (type is UnionType || (mistake is Mistake.UnknownFragment or Mistake.FragmentOnLeaf or Mistake.ImpossibleSpread or Mistake.FragmentCycle))
        {
            kind /= 3;
        }

        return kind switch
        {
            < 14 when depth > 0 => $"... {(Chance(80) ? $"on {Condition(type, out var inner)} " : Same(type, out inner))}{Directives("INLINE_FRAGMENT")}{Selections(inner, depth - 1)}",
            < 28 when depth > 0 => $"...{FragmentName(type, depth)} {Directives("FRAGMENT_SPREAD")}",
            < 34 => $"{Alias(8)}__typename {Directives("FIELD")}",
            _ => Field(type, depth),
        };
    }

    private static string Same(NamedType type, out NamedType inner)
    {
        inner = type;
        return "";
    }

    /// <summary>A type that may have values in common with another one.</summary>
    private string Condition(NamedType type, out NamedType inner)
    {
        var possible = schema.GetPossibleTypes(type).ToArray();
        var isPossible = !Makes(Mistake.ImpossibleSpread);
        var others = Composites().FindAll(other => schema.GetPossibleTypes(other).ToArray().Intersect(possible).Any() == isPossible);
        inner = others.Count == 0 || Chance(30) ? type : Pick(others);
        if (Makes(Mistake.UnknownType))
        {
            return Misspelt(inner.Name);
        }

        return Makes(Mistake.FragmentOnLeaf) ? Pick(schema.Types.Where(other => !other.IsComposite()).ToList()).Name : inner.Name;
    }

    private string FragmentName(NamedType type, int depth)
    {
        if (Makes(Mistake.UnknownFragment))
        {
            return "Nothing";
        }

        var possible = schema.GetPossibleTypes(type).ToArray();
        var known = _fragments.FindAll(fragment => schema.GetPossibleTypes(fragment.Type).ToArray().Intersect(possible).Any());
        if (known.Count > 0 && Chance(50))
        {
            return Pick(known).Name;
        }

        var name = NewName("F");
        var condition = Condition(type, out var inner);
        var directives = Directives("FRAGMENT_DEFINITION");
        var text = Selections(inner, depth - 1);
        if (Makes(Mistake.FragmentCycle))
        {
            text = $"{{ ...{(known.Count > 0 && Chance(50) ? Pick(known).Name : name)} {text[1..]}";
        }

        _fragments.Add(new FragmentText(name, inner, condition, directives, text));
        return name;
    }

    private string Field(NamedType type, int depth)
    {
        if (type is not ComplexType complex)
        {
            return "__typename ";
        }

        var fields = complex.Fields.Where(field => depth > 0 || field.Type.NamedType().IsLeaf()).ToList();
        if (fields.Count == 0)
        {
            return "__typename ";
        }

        var chosen = Pick(fields);
        var name = Makes(Mistake.UnknownField) ? Misspelt(chosen.Name) : chosen.Name;
        var alias = Makes(Mistake.Conflict) ? "same: " : Alias(chosen.Arguments.Count > 0 ? 75 : 10);
        var named = chosen.Type.NamedType();
        var hasSelections = named.IsComposite() ? !Makes(Mistake.MissingSelections) : Makes(Mistake.SurplusSelections);
        var head = $"{alias}{name}{Arguments(chosen.Arguments)} {Directives("FIELD")}";
        return hasSelections ? head + (named.IsComposite() ? Selections(named, depth - 1) : "{ __typename } ") : head;
    }

    private string Alias(int percent) => Chance(percent) ? $"{NewName("a")}: " : "";

    private string Misspelt(string name) => random.Next(4) switch
    {
        0 => $"{name}s",
        1 when name.Length > 2 => name[..^1],
        2 => $"{char.ToUpperInvariant(name[0])}{name[1..]}x",
        _ => "nothing",
    };

    private string Directives(string location)
    {
        if (Makes(Mistake.UnknownDirective))
        {
            return $"@{Misspelt(Pick(schema.Directives).Name)} ";
        }

        if (Makes(Mistake.MisplacedDirective))
        {
            var misplaced = Pick(schema.Directives.Where(directive => !directive.Locations.Contains(location)).ToList());
            return $"@{misplaced.Name}{Arguments(misplaced.Arguments)} ";
        }

        var fitting = schema.Directives.Where(directive => directive.Locations.Contains(location)).ToList();
        if (fitting.Count == 0 || !Chance(mistake == Mistake.RepeatedDirective ? 40 : 12))
        {
            return "";
        }

        var chosen = Pick(fitting);
        var text = $"@{chosen.Name}{Arguments(chosen.Arguments)} ";
        var isRepeated = chosen.IsRepeatable ? Chance(50) : Makes(Mistake.RepeatedDirective);
        return isRepeated ? $"{text}@{chosen.Name}{Arguments(chosen.Arguments)} " : text;
    }
}
