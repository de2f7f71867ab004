using System.Text;
using PyDotOrg.Graph.Rest.Controls;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.Graph.Rest.Tests.Controls;

public sealed class ControlPassTests
{
    private static readonly ControlShape Row = new(
    [
        Member("_version", ControlKind.Version), Member("_private", ControlKind.Switch), Member("_other", ControlKind.Dropped),
        Member("email", ControlKind.Private), Member("owner", ControlKind.Private),
    ]);

    private static readonly ControlShape Shape = new(
    [
        Member("_version", ControlKind.Version), Member("_private", ControlKind.Switch), Member("email", ControlKind.Private),
        Member("rows", ControlKind.Inside, Row), Member("secrets", ControlKind.Private, Row),
    ]);

    public static TheoryData<string, string> Answers { get; } = new()
    {
        { """{}""", """{}""" },
        { """{"a":1}""", """{"a":1}""" },
        { """{"_version":1}""", """{}""" },
        { """{"_version":1,"_private":true}""", """{}""" },
        { """{"_version":1,"a":1}""", """{"a":1}""" },
        { """{"_version":1,"_private":false,"a":1}""", """{"a":1}""" },
        { """{"a":1,"_version":1}""", """{"a":1}""" },
        { """{"a":1,"_version":1,"b":2}""", """{"a":1,"b":2}""" },
        { """{"a":1,"_version":1,"_private":true,"b":2}""", """{"a":1,"b":2}""" },
        { """{"_private":true,"email":"x","a":1}""", """{"email":"x","a":1}""" },
        { """{"_private":false,"email":"x","a":1}""", """{"a":1}""" },
        { """{"email":"x","a":1,"_private":false}""", """{"a":1}""" },
        { """{"email":"x","a":1,"_private":true}""", """{"email":"x","a":1}""" },
        { """{"email":"x","a":1,"_private":null}""", """{"a":1}""" },
        { """{"email":"x","a":1}""", """{"a":1}""" },
        { """{"a":{"_private":true,"email":"x"},"email":"x","_private":false}""", """{"a":{"_private":true,"email":"x"}}""" },
        { """{"rows":[]}""", """{"rows":[]}""" },
        { """{"rows":null,"_private":false}""", """{"rows":null}""" },
        {
            """{"rows":[{"_private":false,"email":"x"},{"email":"y","_private":true},null,{"a":1}],"_private":true}""",
            """{"rows":[{},{"email":"y"},null,{"a":1}]}"""
        },
        { """{"rows":[[{"_other":1}],[]],"a":"\",_private"}""", """{"rows":[[{}],[]],"a":"\",_private"}""" },
        { """{"_private":true,"secrets":{"_private":false,"email":"x","b":[1,2]}}""", """{"secrets":{"b":[1,2]}}""" },
        { """{"_private":false,"secrets":{"_private":true,"email":"x","b":[1,2]}}""", """{}""" },
        { """[{"_version":1,"a":1},{"_private":true,"email":"x"}]""", """[{"a":1},{"email":"x"}]""" },
        { """[]""", """[]""" },
        { """null""", """null""" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void What_is_not_for_the_caller_is_left_out(string json, string expected) => Assert.Equal(expected, Run(json).Json);

    [Theory]
    [InlineData("""{"_version":12,"a":1}""", 12L)]
    [InlineData("""{"rows":[{"_version":12}],"a":1}""", null)]
    [InlineData("""{"rows":[{"_version":12}],"_version":9223372036854775807}""", long.MaxValue)]
    [InlineData("""{"_version":null}""", null)]
    [InlineData("""[{"_version":12}]""", null)]
    public void The_version_is_that_of_the_answer_itself(string json, long? version) => Assert.Equal(version, Run(json).Version);

    private static (string Json, long? Version) Run(string json)
    {
        using var output = new JsonWriter();
        var pass = new ControlPass(Encoding.UTF8.GetBytes(json), output);
        pass.Run(Shape);
        return (Encoding.UTF8.GetString(output.WrittenSpan), pass.Version);
    }

    private static ControlMember Member(string name, ControlKind kind, ControlShape? inside = null) =>
        new(Encoding.UTF8.GetBytes(name), kind, inside);
}
