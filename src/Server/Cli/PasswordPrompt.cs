using System.Text;

namespace PyDotOrg.Graph.Server.Cli;

/// <summary>Asks for a password at a terminal, twice and without showing it, or reads the first line of the input.</summary>
internal static class PasswordPrompt
{
    /// <summary>The password; null after the reason was written.</summary>
    /// <param name="input">The input whose first line it is; null when it is asked for.</param>
    /// <param name="error">Takes the reason.</param>
    public static async Task<string?> ReadAsync(TextReader? input, TextWriter error)
    {
        if (input is not null)
        {
            return await input.ReadLineAsync() ?? string.Empty;
        }

        if (Console.IsInputRedirected)
        {
            await error.WriteLineAsync(Messages.NoTerminal);
            return null;
        }

        var first = Ask(Messages.AskPassword);
        if (first == Ask(Messages.AskPasswordAgain))
        {
            return first;
        }

        await error.WriteLineAsync(Messages.PasswordsDiffer);
        return null;
    }

    private static string Ask(string question)
    {
        Console.Error.Write(question);
        var password = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                password.Length = Math.Max(0, password.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                password.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return password.ToString();
    }
}
