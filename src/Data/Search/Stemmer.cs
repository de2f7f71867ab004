namespace PyDotOrg.Graph.Data.Search;

/// <summary>
/// The stems of English words as M. F. Porter's algorithm of 1980 makes them (https://tartarus.org/martin/PorterStemmer/),
/// which the indexes of both databases use.
/// </summary>
/// <remarks>With the two rules that were changed later, for -bli and -logi; PostgreSQL does without them.</remarks>
public static class Stemmer
{
    private const int ShortestStemmed = 3;

    /// <summary>Longer words are no words; the indexes leave them as they are.</summary>
    private const int LongestStemmed = 64;

    /// <summary>Endings and what takes their place; of those that fit, the first one decides.</summary>
    private static readonly (string Ending, string Place)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"),
        ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"),
        ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Ending, string Place)[] Step3 =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] Step4 =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous",
        "ive", "ize",
    ];

    /// <summary>The stem of a word in small letters.</summary>
    public static string Stem(string word)
    {
        if (word.Length is < ShortestStemmed or > LongestStemmed)
        {
            return word;
        }

        var stem = WithoutPlural(word);
        stem = WithoutPast(stem);
        stem = stem.EndsWith('y') && HasVowel(stem.AsSpan(0, stem.Length - 1)) ? stem[..^1] + "i" : stem;
        stem = Replace(stem, Step2);
        stem = Replace(stem, Step3);
        stem = WithoutSuffix(stem);
        return WithoutLastLetter(stem);
    }

    private static string WithoutPlural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith("ss", StringComparison.Ordinal) || !word.EndsWith('s') ? word
        : word[..^1];

    private static string WithoutPast(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
        }

        var cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        return cut > 0 && HasVowel(word.AsSpan(0, word.Length - cut)) ? Repair(word[..^cut]) : word;
    }

    private static string Repair(string stem)
    {
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
        {
            return stem + "e";
        }

        return EndsDouble(stem) && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1]
            : Measure(stem) == 1 && EndsShort(stem) ? stem + "e"
            : stem;
    }

    private static string Replace(string word, (string Ending, string Place)[] endings)
    {
        foreach (var (ending, place) in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Measure(word.AsSpan(0, word.Length - ending.Length)) > 0 ? word[..^ending.Length] + place : word;
            }
        }

        return word;
    }

    private static string WithoutSuffix(string word)
    {
        var longest = "";
        foreach (var suffix in Step4)
        {
            if (suffix.Length > longest.Length && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                longest = suffix;
            }
        }

        var stem = word.AsSpan(0, word.Length - longest.Length);
        return longest.Length > 0 && Measure(stem) > 1 && (longest != "ion" || stem[^1] is 's' or 't') ? stem.ToString() : word;
    }

    private static string WithoutLastLetter(string word)
    {
        if (word.EndsWith('e'))
        {
            var stem = word.AsSpan(0, word.Length - 1);
            var measure = Measure(stem);
            word = measure > 1 || (measure == 1 && !EndsShort(stem)) ? stem.ToString() : word;
        }

        return word.EndsWith("ll", StringComparison.Ordinal) && Measure(word) > 1 ? word[..^1] : word;
    }

    /// <summary>How often a consonant follows a vowel.</summary>
    private static int Measure(ReadOnlySpan<char> stem)
    {
        var measure = 0;
        for (var i = 1; i < stem.Length; i++)
        {
            measure += IsConsonant(stem, i) && !IsConsonant(stem, i - 1) ? 1 : 0;
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        for (var i = 0; i < stem.Length; i++)
        {
            if (!IsConsonant(stem, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsDouble(string stem) => stem.Length > 1 && stem[^1] == stem[^2] && IsConsonant(stem, stem.Length - 1);

    /// <summary>Consonant, vowel, consonant other than w, x and y.</summary>
    private static bool EndsShort(ReadOnlySpan<char> stem) => stem.Length > 2
        && IsConsonant(stem, stem.Length - 1) && !IsConsonant(stem, stem.Length - 2) && IsConsonant(stem, stem.Length - 3)
        && stem[^1] is not ('w' or 'x' or 'y');

    private static bool IsConsonant(ReadOnlySpan<char> word, int index) => word[index] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => index == 0 || !IsConsonant(word, index - 1),
        _ => true,
    };
}
