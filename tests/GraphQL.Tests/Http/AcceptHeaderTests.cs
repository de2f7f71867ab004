using PyDotOrg.GraphQL.Http;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>Which format each Accept header leads to, for one result, for a stream and for a subscription; "-" is 406.</summary>
public sealed class AcceptHeaderTests
{
    [Theory]
    [InlineData("", "GraphQLResponse Multipart EventStream")]
    [InlineData("*/*", "GraphQLResponse Multipart EventStream")]
    [InlineData(" , ", "GraphQLResponse Multipart EventStream")]
    [InlineData("application/*", "GraphQLResponse GraphQLJsonLines GraphQLJsonLines")]
    [InlineData("application/json", "LegacyJson - -")]
    [InlineData("application/graphql-response+json", "GraphQLResponse - -")]
    [InlineData("multipart/mixed", "Multipart Multipart Multipart")]
    [InlineData("multipart/*", "Multipart Multipart Multipart")]
    [InlineData("text/event-stream", "EventStream EventStream EventStream")]
    [InlineData("text/*", "EventStream EventStream EventStream")]
    [InlineData("application/jsonl", "- JsonLines JsonLines")]
    [InlineData("application/graphql-response+jsonl", "- GraphQLJsonLines GraphQLJsonLines")]
    [InlineData("application/json, text/plain, */*", "GraphQLResponse Multipart EventStream")]
    [InlineData("application/json, application/graphql-response+json", "GraphQLResponse - -")]
    [InlineData("application/json, multipart/mixed", "LegacyJson Multipart Multipart")]
    [InlineData("multipart/mixed;deferSpec=20220824, application/json", "Multipart Multipart Multipart")]
    [InlineData("application/json, application/jsonl;q=0.5, text/event-stream;q=0.9", "LegacyJson EventStream EventStream")]
    [InlineData("application/json;q=0.5, multipart/mixed;q=0.9", "Multipart Multipart Multipart")]
    [InlineData("*/*;q=0.1, application/json;q=0", "GraphQLResponse Multipart EventStream")]
    [InlineData("text/html", "- - -")]
    [InlineData("*/*;q=0", "- - -")]
    [InlineData("application/json;profile=\"a,b;q=0\", text/html", "LegacyJson - -")]
    [InlineData("application/json;profile=\"a\\\",b\", application/jsonl", "LegacyJson JsonLines JsonLines")]
    [InlineData("APPLICATION/JSON;Charset=UTF-8", "LegacyJson - -")]
    public void The_header_chooses_the_format(string header, string expected) => Assert.Equal(expected, Show(header, HttpTransportVersion.Latest));

    [Theory]
    [InlineData("", "LegacyJson Multipart EventStream")]
    [InlineData("*/*", "LegacyJson Multipart EventStream")]
    [InlineData("application/*", "LegacyJson GraphQLJsonLines GraphQLJsonLines")]
    [InlineData("application/json, text/plain, */*", "LegacyJson Multipart EventStream")]
    [InlineData("application/graphql-response+json", "GraphQLResponse - -")]
    [InlineData("application/json, application/graphql-response+json", "GraphQLResponse - -")]
    public void The_legacy_transport_means_plain_json_by_anything(string header, string expected) =>
        Assert.Equal(expected, Show(header, HttpTransportVersion.Legacy));

    [Theory]
    [InlineData("unsupported", "unsupported")]
    [InlineData("application/json, x", "x")]
    [InlineData("application/json;a=\"b", "application/json;a=\"b")]
    public void What_is_no_media_type_is_named(string header, string invalid) =>
        Assert.Equal(invalid, AcceptHeader.Read(header, HttpTransportVersion.Latest).Invalid);

    private static string Show(string header, HttpTransportVersion version)
    {
        var accept = AcceptHeader.Read(header, version);
        return string.Join(' ', Enum.GetValues<ResultKind>().Select(kind => accept.Choose(kind)?.ToString() ?? "-"));
    }
}
