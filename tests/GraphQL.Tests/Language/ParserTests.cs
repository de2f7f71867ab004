using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Tests.Language;

/// <summary>Trees as their outlines. The oracle compares many more; these are to be read.</summary>
public sealed class ParserTests
{
    [Fact]
    public void A_query_in_its_short_form_is_an_anonymous_query() => Parses("{ a }", """
        Document 0 5
        OperationDefinition 0 5
        SelectionSet 0 5
        Field 2 3
        Name 2 3 a
        """);

    [Fact]
    public void An_operation_has_variables_with_descriptions_defaults_and_directives() => Parses(
        "\"d\" mutation A(\"v\" $b: [C!]! = [1] @d) @e { f }",
        """
        Document 0 47
        OperationDefinition 0 47
        StringValue 0 3 d
        Name 13 14 A
        VariableDefinition 15 37
        StringValue 15 18 v
        Variable 19 21
        Name 20 21 b
        NonNullType 23 28
        ListType 23 27
        NonNullType 24 26
        NamedType 24 25
        Name 24 25 C
        ListValue 31 34
        IntValue 32 33 1
        Directive 35 37
        Name 36 37 d
        Directive 39 41
        Name 40 41 e
        SelectionSet 42 47
        Field 44 45
        Name 44 45 f
        """);

    [Fact]
    public void A_field_has_an_alias_arguments_directives_and_selections() => Parses(
        "{ a: b(c: $d) @e(f: null) { g } }",
        """
        Document 0 33
        OperationDefinition 0 33
        SelectionSet 0 33
        Field 2 31
        Name 2 3 a
        Name 5 6 b
        Argument 7 12
        Name 7 8 c
        Variable 10 12
        Name 11 12 d
        Directive 14 25
        Name 15 16 e
        Argument 17 24
        Name 17 18 f
        NullValue 20 24
        SelectionSet 26 31
        Field 28 29
        Name 28 29 g
        """);

    [Fact]
    public void Fragments_are_spread_by_name_or_stand_where_they_are_used() => Parses(
        "{ ...on2 ... on A { b } ... @c { d } } fragment on2 on E { f }",
        """
        Document 0 62
        OperationDefinition 0 38
        SelectionSet 0 38
        FragmentSpread 2 8
        Name 5 8 on2
        InlineFragment 9 23
        NamedType 16 17
        Name 16 17 A
        SelectionSet 18 23
        Field 20 21
        Name 20 21 b
        InlineFragment 24 36
        Directive 28 30
        Name 29 30 c
        SelectionSet 31 36
        Field 33 34
        Name 33 34 d
        FragmentDefinition 39 62
        Name 48 51 on2
        NamedType 55 56
        Name 55 56 E
        SelectionSet 57 62
        Field 59 60
        Name 59 60 f
        """);

    [Fact]
    public void Values_keep_what_was_written() => Parses(
        "{ a(b: [1, -2.5e3, \"é\\n\", true, null, E, {f: false}]) }",
        """
        Document 0 55
        OperationDefinition 0 55
        SelectionSet 0 55
        Field 2 53
        Name 2 3 a
        Argument 4 52
        Name 4 5 b
        ListValue 7 52
        IntValue 8 9 1
        FloatValue 11 17 -2.5e3
        StringValue 19 24 é

        BooleanValue 26 30 true
        NullValue 32 36
        EnumValue 38 39 E
        ObjectValue 41 51
        ObjectField 42 50
        Name 42 43 f
        BooleanValue 45 50 false
        """);

    [Fact]
    public void A_directive_definition_can_be_repeatable()
    {
        var document = Parser.ParseOrThrow("directive @a(b: C = 1) repeatable on | FIELD | QUERY");

        var directive = Assert.IsType<DirectiveDefinitionNode>(Assert.Single(document.Definitions));
        Assert.True(directive.IsRepeatable);
        Assert.Equal(["FIELD", "QUERY"], directive.Locations.Select(location => location.Value));
    }

    [Fact]
    public void Interfaces_implement_interfaces()
    {
        var document = Parser.ParseOrThrow("interface A implements & B & C { d: E }");

        var type = Assert.IsType<InterfaceTypeDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal(["B", "C"], type.Interfaces.Select(interfaceType => interfaceType.Name.Value));
    }

    [Fact]
    public void A_response_name_is_the_alias_or_else_the_name()
    {
        var operation = (OperationDefinitionNode)Parser.ParseOrThrow("{ a: b c }").Definitions[0];

        Assert.Equal(["a", "c"], operation.SelectionSet.Selections.Cast<FieldNode>().Select(field => field.ResponseName));
    }

    [Fact]
    public void Equal_names_are_the_same_string()
    {
        var first = (OperationDefinitionNode)Parser.ParseOrThrow("{ releases }").Definitions[0];
        var second = (OperationDefinitionNode)Parser.ParseOrThrow("{ releases }").Definitions[0];

        Assert.Same(
            ((FieldNode)first.SelectionSet.Selections[0]).Name.Value,
            ((FieldNode)second.SelectionSet.Selections[0]).Name.Value);
    }

    [Fact]
    public void A_name_stays_itself_however_many_there_are()
    {
        string[] names = [.. Enumerable.Range(0, 20_000).Select(number => $"_{number:x}{new string('y', number % 70)}")];

        var operation = (OperationDefinitionNode)Parser.ParseOrThrow($"{{{string.Join(' ', names)}}}").Definitions[0];

        Assert.Equal(names, operation.SelectionSet.Selections.Cast<FieldNode>().Select(field => field.Name.Value));
    }

    [Theory]
    [InlineData("[1, { a: $b }]", true)]
    [InlineData("{ a: \"b\" }", false)]
    public void A_value_alone_is_parsed(string text, bool allowVariables) =>
        Assert.Equal(text, Parser.ParseValue(text, allowVariables).ToString());

    [Fact]
    public void A_type_alone_is_parsed() => Assert.Equal("[A!]!", Parser.ParseType("[ A ! ] !").ToString());

    [Fact]
    public void A_mistake_in_a_text_of_our_own_names_source_line_and_column()
    {
        var value = Assert.Throws<SyntaxException>(() => Parser.ParseValue("$a"));
        var type = Assert.Throws<SyntaxException>(() => Parser.ParseType("A B"));
        var document = Assert.Throws<SyntaxException>(() => Parser.ParseOrThrow(new SourceText("\n {", "a.graphql")));

        Assert.Equal("value(1,1): Expected a value without variables, but found the variable `$a`.", value.Message);
        Assert.Equal("type(1,3): Expected a `EndOfFile`-token, but found a `Name`-token.", type.Message);
        Assert.Equal("a.graphql(2,3): Expected a `Name`-token, but found a `EndOfFile`-token.", document.Message);
        Assert.Equal([new SourcePosition(2, 3)], document.Error.Locations);
    }

    private static void Parses(string text, string outline) =>
        Assert.Equal(outline.ReplaceLineEndings("\n"), Outline.Of(Parser.ParseOrThrow(text)));
}
