using System.Security.Cryptography;

namespace PyDotOrg.Graph.Accounts.Tokens;

/// <summary>A key that the server has made itself and keeps in a file, so that a restart ends no login; for development.</summary>
internal static class SigningKeyFile
{
    private const string Name = "jwt.key";
    private const int Bytes = 64;

    /// <summary>A secret that nobody knows.</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(Bytes);

    /// <summary>Reads the key of a folder; makes one when there is none.</summary>
    /// <exception cref="IOException">The folder cannot be written, or the file holds no key.</exception>
    public static SigningKey ReadOrMake(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            Make(path);
        }

        var secret = File.ReadAllBytes(path);
        return secret.Length >= TokenOptions.LeastKeyBytes
            ? new SigningKey(secret)
            : throw new InvalidDataException(Messages.ShortKeyFile(path));
    }

    /// <summary>Written beside and renamed, for whoever starts at the same moment reads all of it or nothing.</summary>
    private static void Make(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!System.OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, options))
        {
            file.Write(NewSecret());
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
