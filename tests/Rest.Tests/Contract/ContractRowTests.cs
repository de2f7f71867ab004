namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>The server answers every route that the contract has (contract rest-v1, section 7).</summary>
[Collection(FacadeTests.Name)]
public sealed class ContractRowTests(FacadeServer server)
{
    [Fact]
    public async Task Every_row_of_the_contract_is_answered()
    {
        List<string> missing = [];
        foreach (var row in ContractRow.All)
        {
            var answer = await server.SendAsync(HttpMethod.Options, row.Address);
            if (answer.Status != 204 || !answer.Allow.Split(", ").Contains(row.Method))
            {
                missing.Add(row.ToString());
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void No_row_of_the_contract_is_lost() => Assert.Equal(320, ContractRow.All.Count);
}
