using System.Text.Json.Nodes;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Data.Seed.Mail;
using PyDotOrg.Graph.Mail.Templates;

namespace PyDotOrg.Graph.Mail.Tests.Templates;

public sealed class MailRendererTests
{
    private static readonly MailRenderer Renderer = new(new MailSite("https://site.example"));

    [Fact]
    public void Values_stand_in_the_text_as_they_are_and_in_the_html_escaped()
    {
        var template = new EmailTemplate { Subject = "Of {{a}}", ContentText = "{{a}} {{n}} {{b}}", ContentHtml = "<p title=\"{{a}}\">{{a}}</p>" };
        var text = Render(template, """{"a":"<b>\"&'","n":1.5,"b":true}""");

        Assert.Equal("Of <b>\"&'", text.Subject);
        Assert.Equal("<b>\"&' 1.5 True", text.Text);
        Assert.DoesNotContain("<b>", text.Html, StringComparison.Ordinal);
        Assert.Equal(2, text.Html!.Split("&lt;b&gt;&quot;&amp;").Length - 1);
    }

    [Fact]
    public void Blocks_ask_and_repeat()
    {
        var template = Plain("{{#if a}}yes{{else}}no{{/if}} {{#if e}}yes{{else}}no{{/if}} {{#unless z}}none{{/unless}} {{#each l}}{{@index}}:{{this}} {{/each}}{{o.p}} {{site}}");

        Assert.Equal(
            "yes no none 0:x 1:y q https://site.example",
            Render(template, """{"a":"1","e":"","z":[],"l":["x","y"],"o":{"p":"q"}}""").Text);
    }

    [Fact]
    public void A_name_without_a_value_leaves_nothing() => Assert.Equal("[] []", Render(Plain("[{{a}}] [{{b.c.d}}]"), "{}").Text);

    [Fact]
    public void A_text_is_no_list_of_its_letters() => Assert.Equal("", Render(Plain("{{#each a}}x{{/each}}"), """{"a":"many letters"}""").Text);

    [Fact]
    public void What_objects_are_made_of_is_out_of_reach() =>
        Assert.Equal("[][][]", Render(Plain("[{{a.Length}}][{{Count}}][{{a.GetType.Assembly}}]"), """{"a":"text"}""").Text);

    [Theory]
    [InlineData("\r\nBcc: ada@example.org")]
    [InlineData("\nBcc: ada@example.org")]
    [InlineData("\u0085Bcc: ada@example.org")]
    [InlineData("\u2028Bcc: ada@example.org")]
    [InlineData("\0Bcc: ada@example.org")]
    public void A_subject_is_one_line(string value)
    {
        var subject = Renderer.Render(new EmailTemplate { Subject = "A {{a}}", ContentText = "x" }, new JsonObject { ["a"] = value }).Text!.Subject;

        Assert.EndsWith("Bcc: ada@example.org", subject, StringComparison.Ordinal);
        Assert.DoesNotContain(subject, static c => char.IsControl(c) || c == '\u2028');
    }

    [Fact]
    public void Values_that_are_too_many_too_long_or_too_deep_are_refused()
    {
        const string Problem = "The values for the template are too many, too long or too deep.";
        Assert.Equal(Problem, Problem_of(new JsonObject { ["a"] = new string('x', TemplateLimits.MaxValues) }));
        Assert.Equal(Problem, Problem_of(new JsonObject { ["a"] = new JsonArray([.. Enumerable.Range(0, 101).Select(static i => JsonValue.Create(i))]) }));
        Assert.Equal(Problem, Problem_of(JsonNode.Parse($$"""{"a":{{new string('[', 20)}}{{new string(']', 20)}}}""")!.AsObject()));
    }

    [Fact]
    public void What_becomes_too_long_is_refused()
    {
        var values = new JsonObject { ["a"] = new JsonArray([.. Enumerable.Range(0, 100).Select(static _ => JsonValue.Create(new string('x', 500)))]) };
        Assert.Equal("The text made of the template is too long.", Renderer.Render(Plain("{{#each a}}{{#each ../a}}{{this}}{{/each}}{{/each}}"), values).Problem);
    }

    [Fact]
    public void The_longest_work_that_a_template_can_cause_is_ended()
    {
        var values = new JsonObject { ["a"] = new JsonArray([.. Enumerable.Range(0, TemplateLimits.MaxEntries).Select(static _ => (JsonNode?)null)]) };

        // The tag that closes the inner block is one of those within it.
        Assert.Equal("", Renderer.Render(Repeated("{{b}}", TemplateLimits.MaxRepeatedTags - 1), values).Text!.Text);
        Assert.Equal("The template is wrong; validating it says where.", Renderer.Render(Repeated("{{b}}", TemplateLimits.MaxRepeatedTags), values).Problem);
        Assert.Equal(["content_text: Blocks {{#each}} that stand in another have more than 50 tags together."], MailRenderer.Check(Repeated("{{b}}", TemplateLimits.MaxRepeatedTags)));
    }

    [Theory]
    [InlineData("verify_email", "username page hours")]
    [InlineData("password_reset", "username token page minutes")]
    [InlineData("job_submitted", "title company page")]
    [InlineData("job_approved", "username title company comment page")]
    [InlineData("job_rejected", "username title company comment page")]
    [InlineData("job_comment", "username title company comment page")]
    [InlineData("sponsorship_applied", "sponsor level page")]
    [InlineData("sponsorship_approved", "username sponsor level page")]
    [InlineData("sponsorship_rejected", "username sponsor level page")]
    [InlineData("sponsorship_finalized", "username sponsor level page")]
    public void What_the_server_comes_with_is_right_and_uses_its_values(string name, string values)
    {
        var template = InitialTemplates.Find(name)!;
        Assert.Empty(MailRenderer.Check(template));
        Assert.Equal($"Values: {values.Replace(" ", ", ", StringComparison.Ordinal)}.", template.Description![template.Description!.IndexOf("Values", StringComparison.Ordinal)..]);

        var given = new JsonObject([.. values.Split(' ').Select(static value => KeyValuePair.Create(value, (JsonNode?)JsonValue.Create($"<{value}>")))]);
        var mail = Renderer.Render(template, given).Text!;
        foreach (var value in values.Split(' '))
        {
            Assert.Contains($"<{value}>", mail.Subject + mail.Text, StringComparison.Ordinal);
            Assert.Contains($"&lt;{value}&gt;", mail.Subject + mail.Html, StringComparison.Ordinal);
        }
    }

    private static string? Problem_of(JsonObject values) => Renderer.Render(Plain("x"), values).Problem;

    private static EmailTemplate Repeated(string tag, int times) =>
        Plain($"{{{{#each a}}}}{{{{#each ../a}}}}{string.Concat(Enumerable.Repeat(tag, times))}{{{{/each}}}}{{{{/each}}}}");

    private static EmailTemplate Plain(string text) => new() { Subject = "s", ContentText = text };

    private static MailText Render(EmailTemplate template, string values) => Renderer.Render(template, JsonNode.Parse(values)!.AsObject()).Text!;
}
