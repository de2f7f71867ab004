namespace PyDotOrg.Graph.Server.Tests.Stories;

/// <summary>What members and staff do, by one surface or the other.</summary>
internal interface ISurface
{
    /// <summary>Makes an account.</summary>
    Task<Tokens> RegisterAsync(string name, string password);

    /// <summary>Confirms an address.</summary>
    Task<bool> VerifyAsync(string token);

    /// <summary>Signs in.</summary>
    Task<Tokens> LogInAsync(string name, string password);

    /// <summary>Whether a refresh token counts.</summary>
    Task<bool> RefreshAsync(string token);

    /// <summary>Whose a token is and whether the address is confirmed; null when it does not count.</summary>
    Task<string?> WhoAsync(string token);

    /// <summary>Posts a job.</summary>
    /// <returns>Its id.</returns>
    Task<string> PostJobAsync(string token, string title);

    /// <summary>Takes a step with a job.</summary>
    /// <returns>In which state it is then; null when the caller may not.</returns>
    Task<string?> StepAsync(string token, string job, string step);

    /// <summary>The state of a job and whether somebody has posted it; null when the caller does not see it.</summary>
    /// <param name="token">Null for somebody without an account.</param>
    /// <param name="job">Its id.</param>
    Task<string?> JobAsync(string? token, string job);

    /// <summary>Whether the board shows a job to everybody.</summary>
    Task<bool> IsListedAsync(string job);

    /// <summary>Deletes the caller's own account.</summary>
    Task<bool> DeleteAccountAsync(string token);
}

/// <summary>What a login gives.</summary>
internal sealed record Tokens(string Access, string Refresh);
