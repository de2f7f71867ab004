using System.Reflection;

namespace PyDotOrg.GraphQL.Tests.Errors;

public sealed class ErrorCodesTests
{
    [Fact]
    public void No_code_has_two_meanings()
    {
        var codes = typeof(ErrorCodes).GetNestedTypes()
            .SelectMany(group => group.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(code => (string)code.GetRawConstantValue()!) // Not null: the fields are constants.
            .ToArray();

        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct(), codes);
    }
}
