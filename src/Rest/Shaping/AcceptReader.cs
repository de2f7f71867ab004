using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>Reads the header <c>Accept</c> (RFC 9110, section 12.5.1) in one pass; what cannot be read in it is passed over.</summary>
internal ref struct AcceptReader
{
    private const string Quality = "q";
    private const string Profile = "profile";
    private const string EnvelopeProfile = "envelope";
    private const string VendorStart = "application/vnd.pydotorg.";
    private const string VendorEnd = "+json";

    private double _any;
    private double _application;
    private double _plain;
    private double _envelope;
    private double _problem;
    private bool _isRead;

    public AcceptReader() => _any = _application = _plain = _envelope = _problem = -1;

    /// <summary>What the header asks for; a header without any media type asks for nothing.</summary>
    public static Representation Read(StringValues accept)
    {
        var reader = new AcceptReader();
        foreach (var header in accept)
        {
            reader.ReadList(header);
        }

        return reader._isRead ? reader.Decide() : Representation.Plain;
    }

    private readonly Representation Decide()
    {
        var json = Math.Max(Math.Max(_plain, _envelope), _problem);
        var isTaken = json >= 0 ? json > 0 : _application >= 0 ? _application > 0 : _any > 0;
        return (isTaken ? Representation.Plain : Representation.Refused)
            | (_envelope > 0 && _envelope >= _plain ? Representation.Envelope : Representation.Plain)
            | (_problem > 0 && _problem >= Math.Max(_plain, _envelope) ? Representation.ProblemDetails : Representation.Plain);
    }

    private void ReadList(ReadOnlySpan<char> list)
    {
        while (!list.IsEmpty)
        {
            ReadRange(Next(ref list, ','));
        }
    }

    private void ReadRange(ReadOnlySpan<char> range)
    {
        var type = Next(ref range, ';').Trim();
        if (type.IndexOf('/') <= 0 || type[^1] == '/')
        {
            return;
        }

        var quality = 1.0;
        var isEnvelope = false;
        while (!range.IsEmpty)
        {
            var value = Next(ref range, ';');
            var name = Next(ref value, '=').Trim();
            if (name.Equals(Quality, StringComparison.OrdinalIgnoreCase))
            {
                quality = ReadQuality(value.Trim());
            }
            else if (name.Equals(Profile, StringComparison.OrdinalIgnoreCase))
            {
                isEnvelope = value.Trim().Trim('"').Equals(EnvelopeProfile, StringComparison.OrdinalIgnoreCase);
            }
        }

        _isRead = true;
        Add(type, quality, isEnvelope);
    }

    private void Add(ReadOnlySpan<char> type, double quality, bool isEnvelope)
    {
        if (type is "*/*")
        {
            _any = Math.Max(_any, quality);
        }
        else if (type.Equals("application/*", StringComparison.OrdinalIgnoreCase))
        {
            _application = Math.Max(_application, quality);
        }
        else if (type.Equals("application/problem+json", StringComparison.OrdinalIgnoreCase))
        {
            _problem = Math.Max(_problem, quality);
        }
        else if (type.Equals("application/json", StringComparison.OrdinalIgnoreCase) || IsVendor(type))
        {
            ref var known = ref isEnvelope ? ref _envelope : ref _plain;
            known = Math.Max(known, quality);
        }
    }

    /// <summary>Whether a type names a version of the facade; one that does not exist is skipped (contract rest-v1, section 5).</summary>
    private static bool IsVendor(ReadOnlySpan<char> type) =>
        type.StartsWith(VendorStart, StringComparison.OrdinalIgnoreCase) && type.EndsWith(VendorEnd, StringComparison.OrdinalIgnoreCase);

    private static double ReadQuality(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality) && quality is >= 0 and <= 1 ? quality : 1;

    /// <summary>Takes what stands before a sign that is not between quotation marks, and the sign.</summary>
    private static ReadOnlySpan<char> Next(scoped ref ReadOnlySpan<char> text, char sign)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[i] == sign && !isQuoted)
            {
                var taken = text[..i];
                text = text[(i + 1)..];
                return taken;
            }
        }

        var rest = text;
        text = default;
        return rest;
    }
}
