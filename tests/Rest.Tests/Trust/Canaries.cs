using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Data.Exchange;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>
/// Values that can be recognised wherever they come out. They stand in all private columns of public rows, and in all columns of all other
/// rows. Which columns are private the exports know, which rows are public the rules of the entities: what is new is covered.
/// </summary>
internal sealed partial class Canaries
{
    /// <summary>Only numbers of the second round are as large as that; public ones are small.</summary>
    public const int Number = 1_000_000_000;

    /// <summary>Only days of the second round are later; public ones are of our time.</summary>
    public const string Day = "3000-01-01";

    /// <summary>What every canary of the first round begins with that is a text.</summary>
    public const string Mark = "zq1";

    private const string VisibilityItself = "True of all who are public.";

    private readonly TrustServer server;
    private readonly PublicTables tables;
    private readonly HashSet<Guid> publicRows = [];
    private readonly List<string> names = [];

    /// <summary>The ids of rows that not everybody sees; of members and pages, public rows tell the ids.</summary>
    private HashSet<Guid> hidden = [];

    private Canaries(TrustServer server)
    {
        this.server = server;
        tables = server.Services.GetRequiredService<PublicTables>();
    }

    /// <summary>All texts of a round.</summary>
    public IEnumerable<string> Texts(int round) => names.Select((_, number) => Text(number, round));

    /// <summary>Finds out which rows are public.</summary>
    public static async Task<Canaries> CreateAsync(TrustServer server)
    {
        var made = new Canaries(server);
        await using var db = await server.ConnectAsync();
        var now = server.Services.GetRequiredService<TimeProvider>().GetMoment();
        foreach (var rule in server.Services.GetServices<PublicRows>())
        {
            var find = typeof(Canaries).GetMethod(nameof(Find), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(rule.Entity); // It is the one below.
            made.publicRows.UnionWith((IEnumerable<Guid>)find.Invoke(null, [db, rule.VisibleAt(now)])!); // It returns one.
        }

        made.hidden = [.. server.Rows.All.Where(row => !made.publicRows.Contains(row.Value.Id) && row.Key.Entity.Name is not ("User" or "Page")).Select(static row => row.Value.Id)];
        return made;
    }

    /// <summary>Writes the canaries of a round, past everything that would notice a change of a row.</summary>
    public async Task SetAsync(int round)
    {
        await using var db = await server.ConnectAsync();
        foreach (var ((entity, place), row) in server.Rows.All)
        {
            var type = db.Model.FindEntityType(entity)!; // The rows are of entities.
            var values = type.GetProperties().Where(property => !property.IsPrimaryKey() && IsSecret(type, property, row))
                .Select(property => (Column: property.GetColumnName(), Value: Value(type, property, place, round), property)).Where(static each => each.Value is not null)
                .Select(static each => $"\"{each.Column}\" = {each.property.GetRelationalTypeMapping().GenerateSqlLiteral(each.Value)}").ToList();
            if (values.Count > 0)
            {
                var key = type.FindProperty(nameof(Entity.Id))!.GetRelationalTypeMapping().GenerateSqlLiteral(row.Id); // Every entity has an id.
                await RunAsync(db, $"UPDATE {type.GetTableName()} SET {string.Join(", ", values)} WHERE id = {key}");
            }
        }
    }

    /// <summary>Adds a second draft beside each that may stand beside another.</summary>
    public async Task AddDraftsAsync()
    {
        await using var db = await server.ConnectAsync();
        foreach (var ((entity, _), row) in server.Rows.All.Where(row => !publicRows.Contains(row.Value.Id)))
        {
            var type = db.Model.FindEntityType(entity)!; // As above.
            if (type.GetIndexes().Any(static index => index.IsUnique && !index.Properties.Any(static property => property.ClrType == typeof(string))))
            {
                continue;
            }

            var copy = (Entity)db.Entry(row).CurrentValues.ToObject();
            copy.Id = Guid.CreateVersion7();
            foreach (var property in type.GetProperties().Where(static property => property.ClrType == typeof(string)))
            {
                var text = TrustRows.Text(property.Name, $"{Text(0, 3)}{copy.Id:N}");
                property.PropertyInfo!.SetValue(copy, text[..Math.Min(text.Length, property.GetMaxLength() ?? text.Length)]); // Columns are properties.
            }

            db.Add(copy);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>The first thing in a text that nobody should see; null when there is none. Cursors and global ids are looked into.</summary>
    public string? Find(string answer)
    {
        if (Pattern().Match(answer) is { Success: true } match)
        {
            return match.Value;
        }

        foreach (var encoded in Encoded().EnumerateMatches(answer))
        {
            if (FindIn(Decode(answer.AsSpan(encoded.Index, encoded.Length))) is { } found)
            {
                return found;
            }
        }

        foreach (var id in Id().EnumerateMatches(answer))
        {
            if (hidden.Contains(Guid.Parse(answer.AsSpan(id.Index, id.Length))))
            {
                return answer.Substring(id.Index, id.Length);
            }
        }

        return null;
    }

    private string? FindIn(byte[] bytes)
    {
        if (Pattern().Match(Encoding.Latin1.GetString(bytes)) is { Success: true } match)
        {
            return match.Value;
        }

        for (var i = 0; i + 16 <= bytes.Length; i++)
        {
            if (hidden.Contains(new Guid(bytes.AsSpan(i, 16))))
            {
                return $"{new Guid(bytes.AsSpan(i, 16))}";
            }
        }

        return null;
    }

    private static byte[] Decode(ReadOnlySpan<char> text)
    {
        var padded = text.TrimEnd('=').ToString().Replace('-', '+').Replace('_', '/');
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(padded.PadRight((padded.Length + 3) / 4 * 4, '='), bytes, out var length) ? bytes[..length] : [];
    }

    /// <summary>Values stand in the statement itself.</summary>
    private static Task<int> RunAsync(PyDotOrgDbContext db, string statement) => db.Database.ExecuteSqlRawAsync(statement);

    private bool IsSecret(IEntityType type, IProperty property, Entity row)
    {
        var decided = tables.Public.FirstOrDefault(table => table.Name == type.GetTableName());
        return publicRows.Contains(row.Id)
            ? decided!.Private.TryGetValue(property.GetColumnName(), out var reason) && reason != VisibilityItself // Rows of private tables are not public.
            : !property.IsForeignKey() && !IsState(property);
    }

    /// <summary>A draft stays one.</summary>
    private static bool IsState(IProperty property) =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is var type && (type == typeof(bool) || type.IsEnum || property.Name is nameof(Entity.RowVersion) or "ExpandedUntil" or "NextAttemptAt");

    private object? Value(IEntityType type, IProperty property, Place place, int round)
    {
        var name = $"{type.GetTableName()}.{property.GetColumnName()}.{place}";
        var number = names.IndexOf(name);
        if (number < 0)
        {
            number = names.Count;
            names.Add(name);
        }

        return (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) switch
        {
            { } text when text == typeof(string) => TrustRows.Text(property.Name, Text(number, round)),
            { } moment when moment == typeof(DateTime) => MomentOf(number, round),
            { } day when day == typeof(DateOnly) => DateOnly.FromDateTime(MomentOf(number, round)),
            { } each when each == typeof(int) => NumberOf(number, round),
            { } each when each == typeof(long) => (long)NumberOf(number, round),
            { } flag when flag == typeof(bool) => round == 2,
            { IsEnum: true } choice => Enum.GetValues(choice).GetValue(round % Enum.GetValues(choice).Length),
            { } id when id == typeof(Guid) && property.IsForeignKey() => server.Rows.Get<User>(round == 1 ? Place.Hidden : Place.Strange).Id,
            { } id when id == typeof(Guid) => new Guid(string.Create(CultureInfo.InvariantCulture, $"ca4a47ed-0000-7000-8000-{(number * 10) + round:d12}")),
            _ => null,
        };
    }

    private static string Text(int number, int round) => string.Create(CultureInfo.InvariantCulture, $"zq{round}n{number:d4}x");

    private static DateTime MomentOf(int number, int round) => new DateTime(1900 + (1000 * round), 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number);

    private static int NumberOf(int number, int round) => (round * 700_000_000) + number;

    private static Guid[] Find<T>(PyDotOrgDbContext db, LambdaExpression? rule)
        where T : Entity =>
        [.. (rule is null ? db.Set<T>() : db.Set<T>().Where((Expression<Func<T, bool>>)rule)).Select(static row => row.Id)];

    /// <summary>Texts, addresses of accounts, days, numbers and ids.</summary>
    [GeneratedRegex(@"zq\dn\d{4}x|(?<![\w.-])(?!other-)[\w.-]+@example\.org|\b[23]90\d-\d\d-\d\d|\b(7|14)\d{8}\b|ca4a47ed", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex(@"[\w+/-]{12,}={0,2}")]
    private static partial Regex Encoded();
}
