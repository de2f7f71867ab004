namespace PyDotOrg.Graph.Accounts.Administration;

/// <summary>An account that an operator makes.</summary>
/// <param name="Username">Its name.</param>
/// <param name="Email">Its e-mail address; counts as confirmed.</param>
/// <param name="Password">Its password.</param>
/// <param name="IsStaff">Whether it edits content.</param>
/// <param name="IsSuperuser">Whether it looks after accounts.</param>
public sealed record NewAccount(string Username, string Email, string Password, bool IsStaff, bool IsSuperuser);
