using PyDotOrg.Graph.Mail.Templates;

namespace PyDotOrg.Graph.Mail.Tests.Templates;

public sealed class TemplateSyntaxTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Hello { } }} {x}")]
    [InlineData("{{name}} {{ user.name }} {{../name}} {{! said to nobody }}")]
    [InlineData("{{#if a}}{{#each b.c}}{{this}}{{@index}}{{@first}}{{@last}}{{@key}}{{else}}none{{/each}}{{else}}no{{/if}}")]
    [InlineData("{{#unless a}}\n{{b}}\n{{/unless}}")]
    [InlineData("a{b:{{c}}}")]
    public void What_templates_know_is_right(string text) => Assert.Empty(TemplateSyntax.Check(text));

    [Theory]
    [InlineData("one\ntwo {{", "Line 2: a tag begins with {{ and does not end with }}.")]
    [InlineData("{{{name}}}", "Line 1: values are always escaped; a tag begins with two braces, not three.")]
    [InlineData("{{#each a}}\n{{/if}}", "Line 2: {{/if}} closes no block that is open here.", "A block {{#each}} is not closed.")]
    [InlineData("{{else}}", "Line 1: {{else}} stands in no block, or for the second time.")]
    [InlineData("{{#if a}}{{else}}{{else}}{{/if}}", "Line 1: {{else}} stands in no block, or for the second time.", "Line 1: {{/if}} closes no block that is open here.")]
    [InlineData("{{#each a}}{{#each b}}{{#each c}}{{/each}}{{/each}}{{/each}}", "Line 1: too many blocks in each other.")]
    public void What_is_wrong_is_told_with_its_line(string text, params string[] problems) => Assert.Equal(problems, TemplateSyntax.Check(text));

    [Theory]
    [InlineData("{{&name}}")]
    [InlineData("{{> other}}")]
    [InlineData("{{#*inline \"a\"}}{{> a}}{{/inline}}")]
    [InlineData("{{#if (lookup a b)}}{{/if}}")]
    [InlineData("{{lookup a b}}")]
    [InlineData("{{log a}}")]
    [InlineData("{{log}}")]
    [InlineData("{{name~}}")]
    [InlineData("{{!-- }} --}}")]
    [InlineData("\\{{name}}")]
    [InlineData("{{#with a}}{{/with}}")]
    [InlineData("{{#a}}{{/a}}")]
    [InlineData("{{^a}}{{/a}}")]
    [InlineData("{{a b=c}}")]
    [InlineData("{{[a b]}}")]
    [InlineData("{{}}")]
    public void What_the_library_knows_beside_it_is_refused(string text) => Assert.NotEmpty(TemplateSyntax.Check(text));

    [Fact]
    public void What_is_too_long_too_deep_or_too_much_is_refused()
    {
        Assert.NotEmpty(TemplateSyntax.Check(new string('x', TemplateLimits.MaxCharacters + 1)));
        Assert.NotEmpty(TemplateSyntax.Check(string.Concat(Enumerable.Repeat("{{a}}", TemplateLimits.MaxTags + 1))));
        Assert.NotEmpty(TemplateSyntax.Check(Nested(TemplateLimits.MaxBlocks + 1)));
        Assert.Empty(TemplateSyntax.Check(Nested(TemplateLimits.MaxBlocks)));
        Assert.NotEmpty(TemplateSyntax.Check(string.Concat(Enumerable.Repeat("{{#if a}}", 7000))));
    }

    private static string Nested(int blocks) =>
        string.Concat(Enumerable.Repeat("{{#if a}}", blocks)) + string.Concat(Enumerable.Repeat("{{/if}}", blocks));
}
