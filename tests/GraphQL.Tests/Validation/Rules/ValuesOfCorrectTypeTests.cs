using PyDotOrg.GraphQL.Validation.Rules;

namespace PyDotOrg.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeTests
{
    [Fact]
    public void Literals_of_their_types_are_allowed() => ExpectValid(
        """
        { echo(int: -5, float: 1, string: "s", boolean: true, id: 7, genre: CRIME, isbn: { any: [1, A] }, ints: [1, null], matrix: 5) }
        """);

    [Fact]
    public void A_variable_fits_everywhere() => ExpectValid("{ echo(int: $a, ints: [$a], range: { from: $a, to: 1 }) }");

    [Fact]
    public void Defaults_may_be_left_out() => ExpectValid("{ echo(range: { from: 1, to: 2 }) count(max: 1) }");

    [Fact]
    public void Literals_of_specified_scalars_are_checked() => ExpectErrors(
        """
        { echo(int: "1", float: true, string: 1, boolean: 1, id: 1.5) }
        """,
        """
        1:13 Int cannot represent non-integer value: "1"
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int, argument: int, argumentValue: "1"
        1:25 Float cannot represent non numeric value: true
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Float, argument: float, argumentValue: true
        1:39 String cannot represent a non string value: 1
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: String, argument: string, argumentValue: 1
        1:51 Boolean cannot represent a non boolean value: 1
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Boolean, argument: boolean, argumentValue: 1
        1:58 ID cannot represent a non-string and non-integer value: 1.5
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: ID, argument: id, argumentValue: 1.5
        """);

    [Fact]
    public void An_int_has_32_bits() => ExpectErrors(
        "{ echo(int: 2147483647) a: echo(int: 2147483648) }",
        """
        1:38 Int cannot represent non 32-bit signed integer value: 2147483648
          path a, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int, argument: int, argumentValue: 2147483648
        """);

    [Fact]
    public void An_enum_takes_the_names_of_its_values() => ExpectErrors(
        """
        { echo(genre: CRIM) a: echo(genre: "CRIME") b: echo(genre: 1) }
        """,
        """
        1:15 Value "CRIM" does not exist in "Genre" enum. Did you mean the enum value "CRIME"?
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Genre, argument: genre, argumentValue: CRIM
        1:36 Enum "Genre" cannot represent non-enum value: "CRIME". Did you mean the enum value "CRIME"?
          path a, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Genre, argument: genre, argumentValue: "CRIME"
        1:60 Enum "Genre" cannot represent non-enum value: 1.
          path b, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Genre, argument: genre, argumentValue: 1
        """);

    [Fact]
    public void Items_of_lists_are_checked_each() => ExpectErrors(
        """
        { echo(ints: [1, "2", 3.5], matrix: [[null], null]) }
        """,
        """
        1:18 Int cannot represent non-integer value: "2"
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int, argument: ints, argumentValue: "2"
        1:23 Int cannot represent non-integer value: 3.5
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int, argument: ints, argumentValue: 3.5
        1:39 Expected value of non-null type "Int!" not to be null.
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int!, argument: matrix, argumentValue: null
        1:46 Expected value of non-null type "[Int!]!" not to be null.
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: [Int!]!, argument: matrix, argumentValue: null
        """);

    [Fact]
    public void One_value_stands_for_a_list_of_one() => ExpectErrors(
        """
        { echo(ints: "1", strings: "a") }
        """,
        """
        1:14 Int cannot represent non-integer value: "1"
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int, argument: ints, argumentValue: "1"
        """);

    [Fact]
    public void Null_is_refused_where_the_type_is_non_null() => ExpectErrors(
        "{ count(max: null) }",
        """
        1:14 Expected value of non-null type "Int!" not to be null.
          path count, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int!, argument: max, argumentValue: null
        """);

    [Fact]
    public void An_input_object_is_written_in_braces() => ExpectErrors(
        "{ echo(range: 5) }",
        """
        1:15 Expected value of type "Range" to be an object, found: 5.
          path echo, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Range, argument: range, argumentValue: 5
        """);

    [Fact]
    public void A_required_input_field_must_be_given() => ExpectErrors(
        "{ echo(range: { from: 1 }) }",
        """
        1:15 Expected value of type "Range" to include required field "to", found: { from: 1 }.
          path echo, specifiedBy: October2021/#sec-Input-Object-Required-Fields, field: to
        """);

    [Fact]
    public void A_required_input_field_is_not_null() => ExpectErrors(
        "{ echo(range: { from: 1, to: null }) }",
        """
        1:30 Expected value of non-null type "Int!" not to be null.
          path echo, specifiedBy: October2021/#sec-Input-Object-Required-Fields, field: to
        """);

    [Fact]
    public void An_unknown_input_field_is_refused_with_a_suggestion() => ExpectErrors(
        "{ echo(range: { from: 1, to: 2, stepp: 1, x: 2 }) }",
        """
        1:33 Expected value of type "Range" not to include unknown field "stepp". Did you mean "step"? Found: { from: 1, to: 2, stepp: 1, x: 2 }.
          path echo, specifiedBy: October2021/#sec-Input-Object-Field-Names, field: stepp
        1:43 Expected value of type "Range" not to include unknown field "x", found: { from: 1, to: 2, stepp: 1, x: 2 }.
          path echo, specifiedBy: October2021/#sec-Input-Object-Field-Names, field: x
        """);

    [Fact]
    public void The_value_of_an_input_field_is_checked() => ExpectErrors(
        "{ works(where: { all: [{ name: { eq: 1 } }] }) { id } }",
        """
        1:38 String cannot represent a non string value: 1
          path works, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: String, fieldName: eq, fieldType: String
        """);

    [Fact]
    public void A_oneOf_object_has_exactly_one_field() => ExpectErrors(
        """
        { work(key: {}) { id } a: work(key: { id: 1, isbn: 2 }) { id } b: work(key: { id: null }) { id } c: work(key: { id: 1 }) { id } }
        """,
        """
        1:13 Within OneOf Input Object type "WorkKey", exactly one field must be specified, and the value for that field must be non-null.
          path work, specifiedBy: September2025/#sec-OneOf-Input-Objects, code: HC0054, type: WorkKey
        1:37 Within OneOf Input Object type "WorkKey", exactly one field must be specified, and the value for that field must be non-null.
          path a, specifiedBy: September2025/#sec-OneOf-Input-Objects, code: HC0055, type: WorkKey
        1:77 Within OneOf Input Object type "WorkKey", exactly one field must be specified, and the value for that field must be non-null.
          path b, specifiedBy: September2025/#sec-OneOf-Input-Objects, code: HC0056, type: WorkKey
        """);

    [Fact]
    public void The_default_of_a_variable_is_checked() => ExpectErrors(
        """
        query ($a: Int = "x", $b: Range = { from: 1, to: "x" }) { me { id } }
        """,
        """
        1:18 Int cannot represent non-integer value: "x"
          specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int, variable: a, variableType: Int
        1:50 Int cannot represent non-integer value: "x"
          specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int!, fieldName: to, fieldType: Int!
        """);

    [Fact]
    public void Arguments_of_directives_are_checked() => ExpectErrors(
        """
        { me @skip(if: "yes") { id @tagged(name: 1) } }
        """,
        """
        1:16 Boolean cannot represent a non boolean value: "yes"
          path me, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Boolean!, argument: if, argumentValue: "yes"
        1:42 String cannot represent a non string value: 1
          path me/id, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: String!, argument: name, argumentValue: 1
        """);

    [Fact]
    public void The_path_holds_the_field_of_the_argument() => ExpectErrors(
        """
        { me { friends(first: "a") { works(first: true) { id } } } }
        """,
        """
        1:23 Int cannot represent non-integer value: "a"
          path me/friends, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int!, argument: first, argumentValue: "a"
        1:43 Int cannot represent non-integer value: true
          path me/friends/works, specifiedBy: October2021/#sec-Values-of-Correct-Type, locationType: Int, argument: first, argumentValue: true
        """);

    [Fact]
    public void Arguments_that_do_not_exist_are_not_looked_at() => ExpectValid(
        "{ nope(a: {}) book(idd: [], id: 1) { id } me @nope(a: 1) { id } }");

    private static void ExpectErrors(string query, string expected) => RuleHarness.ExpectErrors<ValuesOfCorrectType>(query, expected);

    private static void ExpectValid(string query) => RuleHarness.ExpectValid<ValuesOfCorrectType>(query);
}
