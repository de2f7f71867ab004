using PyDotOrg.GraphQL.Types.Annotations;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

public sealed class NamingConventionsTests
{
    [Theory]
    [InlineData("GetJobs", "jobs")]
    [InlineData("GetJobAsync", "job")]
    [InlineData("JobAsync", "job")]
    [InlineData("Getaway", "getaway")]
    [InlineData("Get", "get")]
    [InlineData("GetAsync", "get")]
    [InlineData("Async", "async")]
    [InlineData("GetURL", "url")]
    public void A_method_loses_its_verb_and_its_suffix(string method, string field) =>
        Assert.Equal(field, NamingConventions.OfMethod(method));

    [Theory]
    [InlineData("JobTitle", "jobTitle")]
    [InlineData("URL", "url")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("X509Certificate", "x509Certificate")]
    [InlineData("AName", "aName")]
    [InlineData("GetCount", "getCount")]
    [InlineData("already", "already")]
    public void A_property_starts_in_lower_case(string property, string field) =>
        Assert.Equal(field, NamingConventions.OfProperty(property));

    [Theory]
    [InlineData("HeadOfDepartment", "HEAD_OF_DEPARTMENT")]
    [InlineData("FullTime", "FULL_TIME")]
    [InlineData("HTMLValue", "HTML_VALUE")]
    [InlineData("Python3", "PYTHON3")]
    [InlineData("Utf8Text", "UTF8_TEXT")]
    [InlineData("OS", "OS")]
    [InlineData("Already_Split", "ALREADY_SPLIT")]
    public void An_enum_value_is_written_in_capitals(string name, string value) =>
        Assert.Equal(value, NamingConventions.OfEnumValue(name));

    [Theory]
    [InlineData(typeof(IPet), "Pet")]
    [InlineData(typeof(Item), "Item")]
    [InlineData(typeof(Box<Item>), "BoxOfItem")]
    [InlineData(typeof(Pair<Item, Box<IPet>>), "PairOfItemAndBoxOfPet")]
    public void A_type_has_the_name_of_its_class(Type type, string name) => Assert.Equal(name, NamingConventions.OfType(type));

    [Theory]
    [InlineData(typeof(Item), "ItemInput")]
    [InlineData(typeof(ItemInput), "ItemInput")]
    public void An_input_object_ends_in_input(Type type, string name) => Assert.Equal(name, NamingConventions.OfInput(type));

    private interface IPet;

    private sealed class Item;

    private sealed class ItemInput;

    private sealed class Box<T>
    {
        public T? Content { get; set; }
    }

    private sealed class Pair<T1, T2>
    {
        public T1? First { get; set; }

        public T2? Second { get; set; }
    }
}
