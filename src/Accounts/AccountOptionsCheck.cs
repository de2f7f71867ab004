using Microsoft.Extensions.Options;

namespace PyDotOrg.Graph.Accounts;

/// <summary>A server that others use needs a signing key of its own; without one it does not start (rest-v1.md 2.2).</summary>
/// <param name="needsKey">Whether the server is one that others use.</param>
internal sealed class AccountOptionsCheck(bool needsKey) : IValidateOptions<AccountOptions>
{
    public ValidateOptionsResult Validate(string? name, AccountOptions options)
    {
        List<string> problems = [];
        if (options.Jwt.SigningKey is not { Length: > 0 } key)
        {
            if (needsKey)
            {
                problems.Add(Messages.NoSigningKey);
            }
        }
        else if (!TokenOptions.IsLongEnough(key))
        {
            problems.Add(Messages.ShortSigningKey("SigningKey"));
        }

        for (var i = 0; i < options.Jwt.PreviousSigningKeys.Length; i++)
        {
            if (!TokenOptions.IsLongEnough(options.Jwt.PreviousSigningKeys[i]))
            {
                problems.Add(Messages.ShortSigningKey($"PreviousSigningKeys:{i}"));
            }
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
