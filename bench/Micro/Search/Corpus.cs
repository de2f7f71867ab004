using System.Globalization;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Jobs;

namespace PyDotOrg.Graph.Micro.Search;

/// <summary>Made-up rows whose words are spread as in natural texts: the second one half as frequent as the first, and so on.</summary>
internal sealed class Corpus
{
    private const int Words = 60_000;
    private const int TitleWords = 6;
    private const int DescriptionWords = 20;
    private const int ContentWords = 150;
    private const int Batch = 2000;

    private const string Consonants = "bcdfghklmnprstvw";
    private const string Vowels = "aeiou";

    private static readonly string[] Countries = ["France", "Ghana", "Chile", "Japan", "Canada"];
    private static readonly DateOnly Past = new(2020, 1, 1);
    private static readonly DateOnly Future = new(2099, 1, 1);

    private readonly Random _random = new(5);
    private readonly double[] _shares = new double[Words];
    private readonly List<JobType> _types = [.. Enumerable.Range(0, 8).Select(i => new JobType { Name = $"Type {i}", Slug = $"type-{i}" })];
    private readonly Feed _feed = new() { Name = "Blog", WebsiteUrl = "https://blog.example/", FeedUrl = "https://blog.example/feed" };
    private readonly Data.Entities.Events.Calendar _calendar = new() { Name = "Calendar", Slug = "calendar" };

    public Corpus()
    {
        var sum = 0.0;
        for (var i = 0; i < Words; i++)
        {
            sum += 1.0 / (i + 2);
            _shares[i] = sum;
        }
    }

    /// <summary>A word by its frequency: 0 is the most frequent one.</summary>
    public static string Word(int rank)
    {
        var word = "";
        for (var left = rank + 1; left > 0; left /= 80)
        {
            word += $"{Consonants[left % 16]}{Vowels[left / 16 % 5]}";
        }

        return word;
    }

    /// <summary>Adds rows of all four kinds, a quarter each; an eighth of the jobs has expired, as the daily work leaves them.</summary>
    public async Task FillAsync(Func<PyDotOrgDbContext> open, int count)
    {
        await using (var db = open())
        {
            db.AddRange(_feed, _calendar);
            db.AddRange(_types);
            await db.SaveChangesAsync();
        }

        for (var start = 0; start < count; start += Batch)
        {
            await using var db = open();
            db.AttachRange(_types);
            for (var i = start; i < Math.Min(count, start + Batch); i++)
            {
                db.Add(Row(i));
            }

            await db.SaveChangesAsync();
        }
    }

    private object Row(int i)
    {
        var (title, description, content, name) = (Text(TitleWords), Text(DescriptionWords), Text(ContentWords), i.ToString(CultureInfo.InvariantCulture));
        return (i % 4) switch
        {
            0 => Job(i / 4, name, title, description, content),
            1 => new Event { Slug = name, Name = title, Title = title, IsApproved = true, CalendarId = _calendar.Id, Description = $"{description} {content}" },
            2 => new BlogEntry
            {
                FeedId = _feed.Id,
                Guid = name,
                Title = title,
                Url = $"https://blog.example/{i}",
                Summary = description,
                Content = $"<p>{content}</p>",
                PubDate = DateTime.UnixEpoch.AddHours(i),
            },
            _ => new Page { Path = $"/{i}/", Title = title, Description = description, Content = content },
        };
    }

    private Job Job(int i, string name, string title, string description, string content)
    {
        var job = new Job
        {
            Slug = name,
            JobTitle = title,
            CompanyName = Text(2),
            Country = Countries[i % Countries.Length],
            Telecommuting = i % 3 == 0,
            Email = "a@example.com",
            Description = description,
            Requirements = content,
            Status = i % 8 == 0 ? JobStatus.Expired : JobStatus.Approved,
            Expires = i % 8 == 0 ? Past : Future,
        };
        job.JobTypes.Add(_types[i % _types.Count]);
        return job;
    }

    private string Text(int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => Word(Draw())));

    private int Draw()
    {
        var found = Array.BinarySearch(_shares, _random.NextDouble() * _shares[^1]);
        return Math.Min(Words - 1, found < 0 ? ~found : found);
    }
}
