namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>Who may do or see something, as the tables say it.</summary>
/// <param name="Of">The type of a field, or what addresses the name is of.</param>
/// <param name="Who">Who may.</param>
/// <param name="Name">The name of the field, or the address.</param>
public sealed record Decision(string Of, string Who, string Name)
{
    /// <summary>The table of what stands in the schema, and of addresses that the contract does not have.</summary>
    public const string File = "Trust/access.tsv";

    private static readonly Sender[] People = [Sender.Owner, Sender.Other, Sender.Staff, Sender.Superuser];

    /// <summary>All lines of the table, name by name.</summary>
    public static IReadOnlyList<Decision> All { get; } =
    [
        .. System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, File)).Where(static line => line is not ['#', ..]).Skip(1)
            .Select(static line => line.Split('\t'))
            .SelectMany(static cells => (cells[0] is "Route" or "Endpoint" ? [cells[2]] : cells[2].Split(' ')).Select(name => new Decision(cells[0], cells[1], name))),
    ];

    /// <summary>Whether the table decides on a field of a type.</summary>
    public bool Covers(string type, string field) =>
        (Name == field || Name == "*") && (Of == type || (Of is ['*', .. var end] && type.EndsWith(end, StringComparison.Ordinal) && !All.Any(each => each.Of == type && each.Name == field)));

    /// <summary>Whether somebody is among those.</summary>
    /// <param name="who">Who may, in the words of the tables.</param>
    /// <param name="sender">Somebody.</param>
    public static bool Allows(string who, Sender sender) => who switch
    {
        "public" or "row" => true,
        "auth" => sender != Sender.Anonymous,
        "person" => People.Contains(sender),
        "owner" => sender is Sender.Owner or Sender.Key or Sender.ReadKey,
        "staff" => sender is Sender.Staff or Sender.Superuser,
        "super" => sender is Sender.Superuser,
        "never" => false,
        _ when who.EndsWith("/staff", StringComparison.Ordinal) => Allows("owner", sender) || Allows("staff", sender), // owner, self, nominee, job owner, event owner
        _ => throw new ArgumentException($"Nobody knows who \"{who}\" is.", nameof(who)),
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Of}.{Name}";
}
