using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>
/// Rows of every entity of the model, in every <see cref="Place"/> that it can have. A new entity has its rows without anybody's doing;
/// one whose rows can be drafts is named in <see cref="TrustStates"/>.
/// </summary>
internal sealed class TrustRows
{
    private static readonly DateTime Moment = new(2025, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Dictionary<(Type Entity, Place Place), Entity> rows = [];

    private TrustRows()
    {
    }

    /// <summary>All of them.</summary>
    public IEnumerable<KeyValuePair<(Type Entity, Place Place), Entity>> All => rows;

    /// <summary>The row of a place.</summary>
    public T Get<T>(Place place)
        where T : Entity => (T)rows[(typeof(T), place)];

    /// <summary>The row of an entity in a place; null when it has none there.</summary>
    public Entity? Find(Type entity, Place place) => rows.GetValueOrDefault((entity, place));

    /// <summary>The global id of a row.</summary>
    public static string GlobalId(Entity row) => Convert.ToBase64String([.. Encoding.UTF8.GetBytes($"{row.GetType().Name}:"), .. row.Id.ToByteArray()]);

    /// <summary>Makes all rows.</summary>
    public static async Task<TrustRows> AddAsync(PyDotOrgDbContext db)
    {
        var made = new TrustRows();
        var waiting = db.Model.GetEntityTypes().Where(static type => type.ClrType.IsAssignableTo(typeof(Entity)) && !type.ClrType.IsAbstract).ToList();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(type => type.GetForeignKeys().All(key => !waiting.Contains(key.PrincipalEntityType)))
                ?? throw new InvalidOperationException($"Each of these refers to another: {string.Join(' ', waiting.Select(static type => type.DisplayName()))}");
            waiting.Remove(next);
            foreach (var place in Enum.GetValues<Place>().Where(place => made.HasPlace(next, place)))
            {
                made.rows[(next.ClrType, place)] = made.Create(next, place);
            }
        }

        made.Connect();
        db.AddRange(made.rows.Values);
        await db.SaveChangesAsync();
        return made;
    }

    private bool HasPlace(IEntityType type, Place place) => place switch
    {
        Place.Hidden => TrustStates.CanHide(type.ClrType),
        Place.Buried => type.GetForeignKeys().Any(key => HangsOn(type, key) && rows.ContainsKey((key.PrincipalEntityType.ClrType, Place.Hidden))),
        _ => true,
    };

    /// <summary>Whether the rows of an entity are not seen without those that they refer to.</summary>
    private static bool HangsOn(IEntityType type, IForeignKey key) =>
        key.PrincipalEntityType.ClrType != typeof(User) && (key.IsRequired || type.ClrType.IsAssignableTo(typeof(CommunityMedium)));

    private Entity Create(IEntityType type, Place place)
    {
        var row = (Entity)Activator.CreateInstance(type.ClrType)!; // Never null for a class.
        row.Id = Guid.CreateVersion7();
        foreach (var property in type.GetProperties().Where(static property => property.PropertyInfo is { CanWrite: true } && !property.IsPrimaryKey()))
        {
            var value = property.IsForeignKey() ? Parent(type, property, place).Id : Value(type, property, place);
            if (value is not null)
            {
                property.PropertyInfo!.SetValue(row, value); // As above.
            }
        }

        TrustStates.Set(row, place);
        return row;
    }

    private Entity Parent(IEntityType type, IProperty property, Place place)
    {
        var parent = property.GetContainingForeignKeys().First().PrincipalEntityType.ClrType;
        var wanted = parent == typeof(User)
            ? place == Place.Strange ? Place.Hidden : Place.Public
            : place switch
            {
                _ when parent == typeof(Page) && type.ClrType == typeof(Release) => Place.Hidden,
                Place.Hidden when type.ClrType == typeof(Nominee) => Place.Strange, // Nobody is named twice in an election.
                Place.Hidden => Place.Public,
                Place.Buried => Place.Hidden,
                _ => place,
            };
        return rows.GetValueOrDefault((parent, wanted)) ?? rows[(parent, Place.Public)];
    }

    private static object? Value(IEntityType type, IProperty property, Place place)
    {
        var name = $"{type.ClrType.Name}-{property.Name}-{place}".ToLowerInvariant();
        return (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) switch
        {
            { } text when text == typeof(string) => Fit(Text(property.Name, name), property.GetMaxLength()),
            { } moment when moment == typeof(DateTime) => Moment,
            { } day when day == typeof(DateOnly) => DateOnly.FromDateTime(Moment),
            { } number when number == typeof(int) => 1,
            { } number when number == typeof(long) => 1L,
            { } id when id == typeof(Guid) => Guid.CreateVersion7(),
            _ => null,
        };
    }

    /// <summary>A text of the form that the column has.</summary>
    public static string Text(string column, string name) => column switch
    {
        _ when IsAddress(column) => $"https://{name}.example/",
        _ when column.Contains("Email", StringComparison.Ordinal) => $"{name}@example.org",
        _ => name,
    };

    /// <summary>The end of a text, which differs from row to row.</summary>
    private static string Fit(string text, int? longest) => text.Length > longest ? text[^longest.Value..] : text;

    private static bool IsAddress(string column) =>
        new[] { "Url", "Document", "Logo", "Website", "File" }.Any(end => column.EndsWith(end, StringComparison.Ordinal)) || column.StartsWith("Document", StringComparison.Ordinal);

    /// <summary>Fills the lists that are pairs of rows: those of public rows have drafts among them.</summary>
    private void Connect()
    {
        foreach (var ((entity, place), row) in rows)
        {
            switch (row)
            {
                case Job job:
                    job.JobTypes.Add(Get<JobType>(Place.Public));
                    break;
                case Event e:
                    e.Categories.Add(Get<EventCategory>(Place.Public));
                    break;
                case Feed feed:
                    feed.Aggregates.Add(Get<FeedAggregate>(Place.Public));
                    break;
                default:
                    break;
            }
        }
    }
}
