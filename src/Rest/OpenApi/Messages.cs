namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>What readers of the description read, beside what the schema says.</summary>
internal static class Messages
{
    public const string Title = "python.org API";

    public const string Server = "This server.";

    public const string About = """
        Releases and downloads, jobs, events, sponsors, pages, blogs and more of python.org.

        **Lists** are bare arrays. Choose a page with `limit` and `offset`, or with `currentPage` and `pageSize`; where both are given, `limit` and `offset` win.

        **Writing:** `PUT` changes what the body names and leaves the rest as it is; `PATCH` at the same address does the same. An address with a slash at its end is the same address. Unknown members and parameters are ignored.

        **Errors** have one shape, `ErrorResponse`. 400 says that a request cannot be read, 422 that what its body says is wrong; both name every wrong value.
        `Accept: application/problem+json` asks for problem details (RFC 9457).

        **Choosing members:** `fields` and `omit` choose members of an answer, which then has no others; `expand` adds rows that it
        otherwise has only the ids of.

        **Limits:** each operation is counted in a tier. By default these are, in requests a minute for callers who are anonymous, signed in, and staff: CRITICAL 5, 20, 100; HIGH 20, 60, 300; MEDIUM 60, 180, 900; LOW 120, 300, 1500. The headers `RateLimit-*` tell how much is left; 429 has `Retry-After`, as has 503 when the database is out of order.

        **Caching:** answers to GET have an `ETag`. Send it back in `If-None-Match`, and an answer that is still the same is 304 without a body. `If-Match` on a change makes it hold only for the version that was read.

        **Signing in:** `POST /api/auth/login` gives a token for `Authorization: Bearer`; programs use API keys. What is public needs neither.
        """;

    public const string Address = "Where the row is.";

    public const string OwnersOnly = "Only for the owner and staff; others get no such member.";

    public const string MessageShape = "That it was done.";

    public const string MessageMember = "What was done, for people.";

    public const string Offset = "How many items are left out before the first.";

    public const string CurrentPage = "The number of the page, counted from 1. Ignored beside `limit` or `offset`.";

    public const string BodyOffset = "How many items are left out before the first. The query string wins.";

    public const string IfMatch = "The entity tag of the version that the change is based on; when the row has changed since, nothing is done and the status is 412.";

    public const string RowId = "The id of the row.";

    public const string Slashes = "The value may have slashes.";

    public const string BodyWins = "A body that has this member wins.";

    public const string Fields = "The only members that are wanted, with commas between them; dots lead into objects: `id,category.name`. Others are left out, and not read at all.";

    public const string Omit = "Members that are not wanted, in the form of `fields`.";

    public const string Expand = "Rows to show in place of their ids, with commas between them; inside these rows theirs follow, up to three steps. `_links` shows the paths of related rows.";

    public const string Envelope = "True for an object with `count`, `next`, `previous` and `results` in place of the bare array; `Accept: application/json; profile=\"envelope\"` does the same.";

    public const string Prefer = "`count=exact` asks for `X-Total-Count` and a link to the last page.";

    public const string LinksShape = "Paths of the row and of what belongs to it, by their names.";

    public const string LinksMember = "Only with `expand=_links`.";

    public const string PatchToo = "`PATCH` does the same.";

    public const string Bearer = "The access token of `POST /api/auth/login`.";

    public const string ApiKey = "An API key of `POST /api/v1/api-keys`.";

    public const string Token = "The same API key, written `Token pyorg_...`.";

    public const string Session = "The cookie of `POST /api/auth/session/login`.";

    public const string PolicyHeader = "How many requests in how many seconds, such as `120;w=60`.";

    public const string LimitHeader = "How many requests there may be in a window.";

    public const string RemainingHeader = "How many of them are left.";

    public const string ResetHeader = "When the window ends, in seconds since 1970.";

    public const string RetryHeader = "The seconds to wait before the next request.";

    public const string RequestIdHeader = "The name of the request: the client's own `X-Request-Id` if it is sane, else a new one.";

    public const string VersionHeader = "The version of the API, such as `v1.0.0`.";

    public const string CacheHeader = "How long the answer may be kept; `private, no-cache` for callers who are signed in.";

    public const string ModifiedHeader = "When the row was last changed.";

    public const string LinkHeader = "The addresses of the first, the previous and the next page (RFC 8288); of the last one with `Prefer: count=exact`.";

    public const string CountHeader = "How many rows there are in all; only with `Prefer: count=exact`, or in an envelope.";

    public const string TagHeader = "The version of the answer, for `If-None-Match`; of a row also for `If-Match`.";

    public const string LocationHeader = "The address to go to: of what was made, or of the provider.";

    public const string ChallengeHeader = "How to sign in, and what was wrong with the credential.";

    public const string CookieHeader = "What the browser brings back.";

    public const string BadRequest = "The request cannot be read: a parameter or the body has the wrong form. Every wrong value is named.";

    public const string Unauthorized = "Nobody is signed in, or the credential does not count.";

    public const string Forbidden = "The caller is known, but may not do this.";

    public const string NotFound = "There is no such row, or the caller may not see it.";

    public const string NotAcceptable = "The header `Accept` leaves JSON out.";

    public const string Conflict = "A unique value is taken, the state does not allow it, or other rows are in the way.";

    public const string Gone = "The last day of the address is over.";

    public const string PreconditionFailed = "The row is not in the version that `If-Match` names.";

    public const string ContentTooLarge = "The body is too long.";

    public const string UnsupportedMediaType = "The body is not JSON.";

    public const string UnprocessableContent = "The body can be read, but what it says is wrong. Every wrong value is named.";

    public const string TooManyRequests = "The caller has asked for too much; `Retry-After` says how long to wait.";

    public const string InternalServerError = "A fault of the server.";

    public const string ServiceUnavailable = "What is asked for is switched off, or cannot be had now; `Retry-After` says then how long to wait.";

    public const string ErrorShape = "Why a request ended without what it asked for.";

    public const string Detail = "What went wrong, for the developer of the client.";

    public const string StatusCode = "The HTTP status.";

    public const string Extra = "The wrong values of a 400 or 422, facts about a 409 or 412; otherwise an empty object. A 429 does not have it.";

    public const string ValueShape = "A value of a request that is wrong.";

    public const string ValueKey = "The parameter, or the place in the body with dots between its steps.";

    public const string ValueSource = "Where the value stands.";

    public const string ValueMessage = "What is wrong and what would be right.";

    public const string Healthy = "The server can work.";

    public const string Unhealthy = "The database does not answer.";

    public const string HealthText = "Whether the server can work. Not limited.";

    public const string HealthShape = "Whether the server can work.";

    public const string HealthStatus = "The state of everything together.";

    public const string HealthDatabase = "Whether the database answers.";

    public const string IndexText = "The collections, each with its address and that of its description. Counted in tier LOW.";

    public const string IndexShape = "Collections by their names.";

    public const string CollectionShape = "A collection.";

    public const string ListEndpoint = "The path of its list.";

    public const string CollectionSchema = "The path of what describes its rows.";

    public const string ToProvider = "The browser is sent to the provider.";

    public const string Provider = "The provider's name, such as `github`.";

    public const string Code = "What the provider gives the browser to bring along.";

    public const string State = "What the browser was sent away with.";

    public const string StartOAuth = "Begins to sign in at a provider. For browsers. Counted in tier CRITICAL, together with all that signs in.";

    public const string FinishOAuth = "Where the provider sends the browser back. Counted in tier CRITICAL, together with all that signs in.";

    public const string NewsExample = """
        [{"id":"5b7f4a6e-3c1d-4f0b-9a52-6d1e8c2b7f90","title":"Python","link":"https://www.python.org/","published":"2026-10-05T12:00:00Z","updated":"2026-10-05T12:00:00Z"}]
        """;

    public const string CalendarExample = """
        {"title":"Python events","events":[{"title":"A sprint","updated":"2026-10-05T12:00:00Z","version":1,"url":null,"description":"Two days.","location":"Ghent","occurrences":[{"id":"5b7f4a6e-3c1d-4f0b-9a52-6d1e8c2b7f90","start":"2026-11-07T09:00:00Z","end":"2026-11-08T17:00:00Z","all_day":false}]}]}
        """;

    public static string Expanded(string name, bool isPrivate) => isPrivate ? $"Only with `expand={name}`, and for the owner and staff." : $"Only with `expand={name}`.";

    public static string Constant(string json) => $"Always `{json}`.";

    public static string Default(string value) => $"When it is not given: {value}.";

    public static string Limit(int usual) => $"The most items of the answer; {usual} when nothing is given.";

    public static string BodyLimit(int usual) => $"The most items of the answer; {usual} when nothing is given. The query string wins.";

    public static string PageSize(int usual) => $"The items of a page, {usual} when only `currentPage` is given. Ignored beside `limit` or `offset`.";

    public static string PathValue(string name) => $"The {name.Replace('_', ' ')} of the row.";

    public static string QueryValue(string name) => $"The {name.Replace('_', ' ')} that is wanted.";

    public static string OneOfSeveral(IEnumerable<string> names) => $"One of: {string.Join(", ", names)}.";

    public static string Tier(string tier, string? group) => group is null
        ? $"Counted in tier {tier}."
        : $"Counted in tier {tier}, together with everything of the group {group}.";

    public static string Success(int status) => status switch
    {
        201 => "It was made.",
        204 => "It was done; there is nothing to say.",
        _ => "What was asked for.",
    };

    public static string UnknownVersion(string? version) => $"\"{version}\" is not 3.0 or 3.1.";

    public static string NamelessBody(string operation) => $"The body of {operation} has no name; the document needs @body.";

    public static string TwoSchemas(string name) => $"Two schemas are called {name}.";

    public static string TwoBodies(string name) => $"Two bodies are called {name}, but have other members.";
}
