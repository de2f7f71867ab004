namespace PyDotOrg.Graph.Data.Search;

/// <summary>Latin letters without their accents. The program runs without the tables that the framework would need for it.</summary>
internal static class Accents
{
    private const int FirstLetter = 0xC0;
    private const int FirstAdditional = 0x1E00;

    /// <summary>For each letter from U+00C0 to U+024F the one that it is made of; a dot where it is made of none.</summary>
    private const string Letters =
        "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
        + "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll."
        + "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz."
        + "................................oo.............uu..............."
        + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...."
        + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";

    /// <summary>The same from U+1E00 to U+1EFF.</summary>
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>The small letter that a letter is made of; itself when it is made of none.</summary>
    public static char Remove(char letter) =>
        letter is >= (char)FirstLetter and < (char)(FirstLetter + 0x190) && Letters[letter - FirstLetter] is not '.' and var one ? one
        : letter is >= (char)FirstAdditional and < (char)(FirstAdditional + 0x100) && Additional[letter - FirstAdditional] is not '.' and var other ? other
        : letter;
}
