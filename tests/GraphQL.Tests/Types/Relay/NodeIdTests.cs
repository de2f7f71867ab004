using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Tests.Types.Relay;

public sealed class NodeIdTests
{
    private static readonly Guid SomeId = Guid.Parse("0198a6f0-7c55-7b3e-9d7a-3f0b6d0c2a11");

    [Theory]
    [InlineData("Foo", 32, "Rm9vOjMy")]
    [InlineData("Book", 3, "Qm9vazoz")]
    [InlineData("Tag", "a b", "VGFnOmEgYg==")]
    public void Numbers_and_texts_are_encoded_as_text(string typeName, object value, string expected) =>
        Assert.Equal(expected, new NodeIdFormat(typeName).Format(value));

    [Fact]
    public void A_uuid_is_encoded_as_its_bytes() =>
        Assert.Equal(
            Convert.ToBase64String([.. "Release:"u8, .. SomeId.ToByteArray()]),
            new NodeIdFormat("Release").Format(SomeId));

    [Fact]
    public void What_was_written_is_read_again()
    {
        Assert.Equal(SomeId, Read("Release", typeof(Guid), new NodeIdFormat("Release").Format(SomeId)));
        Assert.Equal(7L, Read("Foo", typeof(long), new NodeIdFormat("Foo").Format(7L)));
        Assert.Equal("ü:\n", Read("Foo", typeof(string), new NodeIdFormat("Foo").Format("ü:\n")));
    }

    [Theory]
    [InlineData("Foo\ni7", typeof(int), 7)]
    [InlineData("Foo\nl7", typeof(long), 7L)]
    [InlineData("Foo\ns7", typeof(short), (short)7)]
    [InlineData("Foo\nda:b", typeof(string), "a:b")]
    public void The_older_form_is_read(string content, Type type, object expected) =>
        Assert.Equal(expected, Read("Foo", type, Encode(content)));

    [Fact]
    public void The_older_form_of_a_uuid_is_read() =>
        Assert.Equal(SomeId, Read("Foo", typeof(Guid), Encode($"Foo\ng{SomeId:N}")));

    [Fact]
    public void Without_a_type_name_ids_of_every_type_are_taken() => Assert.Equal(3, Read(null, typeof(int), "Qm9vazoz"));

    [Fact]
    public void An_id_of_another_type_is_refused()
    {
        var thrown = Assert.Throws<GraphQLException>(() => Read("Some", typeof(int), "Qm9vazoz"));

        Assert.Equal("The ID `Qm9vazoz` is not an ID of `Some`.", thrown.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("Qm9vaw==")]
    [InlineData("Qm9vazp4")]
    [InlineData("Qm9vazo5OTk5OTk5OTk5")]
    public void A_text_that_is_no_id_is_refused(string text)
    {
        var error = Assert.Single(Assert.Throws<GraphQLException>(() => Read("Book", typeof(int), text)).Errors);

        Assert.Equal("The node ID string has an invalid format.", error.Message);
        Assert.Equal(text, error.Extensions!["originalValue"]);
    }

    private static object Read(string? typeName, Type type, string text) => new NodeIdInput(typeName, type).Parse(text);

    private static string Encode(string content) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(content));
}
