using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;

namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>Reads how a request wants its answer: which members, in an envelope, with the number of rows.</summary>
internal static class AnswerForm
{
    /// <summary>The parameter that asks for an envelope.</summary>
    public const string Envelope = "envelope";

    /// <summary>Reads it into the bound request, what is wrong with it included. Where it has no meaning it is not looked at.</summary>
    public static void Read(HttpRequest request, Route route, Representation wanted, BoundRequest bound)
    {
        if (route.Variants is not { } variants)
        {
            return;
        }

        bound.Form = route.Links is not null ? ReadForm(request, wanted, bound.Errors) : Representation.Plain;
        bound.Projection = Projection.Read(request, isCounted: bound.Form != Representation.Plain, bound.Errors);
        if (bound.Projection?.Expand is { } expand)
        {
            variants.Check(expand, bound.Errors);
        }
    }

    private static Representation ReadForm(HttpRequest request, Representation wanted, List<BindingError> errors)
    {
        var form = wanted & (Representation.Envelope | Representation.Counted);
        if (!request.QueryString.HasValue || !QueryText.TryGet(request.Query, Envelope, out var text))
        {
            return form;
        }

        if (TextCoercion.ReadBoolean(text) is not { } isWanted)
        {
            errors.Add(new BindingError(Envelope, BindingError.Query, Binding.Messages.ValueExpected(text, TextCoercion.BooleanWords)));
            return form;
        }

        return isWanted ? form | Representation.Envelope : form & ~Representation.Envelope;
    }
}
