using System.Xml;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Annotations;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class XmlDocumentationTests
{
    [Theory]
    [InlineData("One line.", "One line.")]
    [InlineData("\n            First line\n            and second.\n            ", "First line\nand second.")]
    [InlineData("See <see cref=\"T:A.B.Release`1\"/> and <see cref=\"M:A.B.Run(System.Int32)\"/>.", "See Release and Run.")]
    [InlineData("Is <see langword=\"null\"/> when <paramref name=\"id\"/> is <c>0</c>.", "Is null when id is `0`.")]
    [InlineData("One.<para>Two.</para>\n\n\n<para>Three.</para>", "One.\n\nTwo.\n\nThree.")]
    [InlineData("a &lt; b", "a < b")]
    public void A_comment_becomes_markdown(string xml, string expected)
    {
        var comment = Read($"<member name='T:X'><summary>{xml}</summary></member>")["T:X"];

        Assert.Equal(expected, comment.Summary);
    }

    [Fact]
    public void Members_are_found_by_name_and_parameters_by_theirs()
    {
        var comments = Read("<member name='M:X.Go(System.Int32)'><summary>Goes.</summary><param name='speed'>How fast.</param><param name='x'/></member><member name='T:Y'/>");

        Assert.Equal("Goes.", comments["M:X.Go"].Summary);
        Assert.Equal("speed=How fast.", string.Join(' ', comments["M:X.Go"].Parameters.Select(each => $"{each.Key}={each.Value}")));
        Assert.Null(comments["T:Y"].Summary);
    }

    [Fact]
    public void Descriptions_come_from_comments_unless_an_attribute_gives_them()
    {
        var schema = AnnotatedServer.Schema(typeof(DocumentedQueries));

        var field = schema.QueryType.Fields["thing"];
        var thing = schema.GetType<ObjectType>("DocumentedThing");
        Assert.Equal("Gives a thing.", field.Description);
        Assert.Equal("How large the thing is.", field.Arguments["size"].Description);
        Assert.Equal("A thing.", thing.Description);
        Assert.Equal("The size.", thing.Fields["size"].Description);
        Assert.Equal("From the attribute.", thing.Fields["other"].Description);
        Assert.Equal("Cannot be seen.", schema.GetType<EnumType>("DocumentedSize").Values["SMALL"].Description);
        Assert.Null(schema.GetType<EnumType>("DocumentedSize").Values["LARGE"].Description);
    }

    [Fact]
    public void A_schema_is_made_without_reading_a_comment()
    {
        var schema = AnnotatedServer.Schema(typeof(DocumentedQueries));

        var field = schema.QueryType.Fields["thing"];
        var thing = schema.GetType<ObjectType>("DocumentedThing");
        Assert.All(
            [field, field.Arguments["size"], thing, thing.Fields["size"], schema.GetType<EnumType>("DocumentedSize").Values["SMALL"]],
            static (DescribedElement each) => Assert.False(each.DescriptionSource?.IsValueCreated));
    }

    [Fact]
    public void A_comment_may_be_taken_over_from_another_element_of_this_assembly_or_of_one_that_it_uses()
    {
        var thing = AnnotatedServer.Schema(typeof(DocumentedQueries)).GetType<ObjectType>("DocumentedThing");

        Assert.Equal("Gives a thing.", thing.Fields["near"].Description);
        Assert.Equal("Where the value stands: the argument, then names of input fields and positions in lists, counted from 0.", thing.Fields["far"].Description);
    }

    [Fact]
    public void The_comment_of_the_root_describes_it_and_those_of_its_extensions_do_not()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddQueryType<DocumentedRoot>().AddType(typeof(DocumentedQueries));
        using var provider = services.BuildServiceProvider();

        Assert.Equal("All there is.", provider.GetRequiredService<GraphQLSchema>().QueryType.Description);
        Assert.Null(AnnotatedServer.Schema(typeof(DocumentedQueries)).QueryType.Description);
    }

    [Fact]
    public void Comments_can_be_left_unused()
    {
        var schema = AnnotatedServer.Schema(
            AnnotatedServer.With(typeof(DocumentedQueries)).ModifyOptions(options => options.UseXmlDocumentation = false));

        Assert.Null(schema.QueryType.Fields["thing"].Description);
        Assert.Equal("From the attribute.", schema.GetType<ObjectType>("DocumentedThing").Fields["other"].Description);
    }

    private static Dictionary<string, DocumentationComment> Read(string members)
    {
        using var reader = XmlReader.Create(new StringReader($"<doc><members>{members}</members></doc>"));
        return XmlDocumentation.Read(reader);
    }
}

/// <summary>All there is.</summary>
public sealed class DocumentedRoot;

/// <summary>A thing.</summary>
/// <param name="Size">The size.</param>
internal sealed record DocumentedThing(DocumentedSize Size)
{
    /// <summary>From the comment.</summary>
    [GraphQLDescription("From the attribute.")]
    public int Other => 1;

    /// <inheritdoc cref="DocumentedQueries.GetThing"/>
    public int Near => 1;

    /// <inheritdoc cref="ValidationError.Path"/>
    public int Far => 1;
}

/// <summary>How large something is.</summary>
internal enum DocumentedSize
{
    /// <summary>Cannot be seen.</summary>
    Small,
    Large,
}

/// <summary>Questions with comments.</summary>
[QueryType]
internal static class DocumentedQueries
{
    /// <summary>Gives a thing.</summary>
    /// <param name="size">How large the thing is.</param>
    public static DocumentedThing GetThing(DocumentedSize size) => new(size);
}
