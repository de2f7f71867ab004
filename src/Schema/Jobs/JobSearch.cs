using System.Linq.Expressions;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>Turns what jobs are searched by into a query (contract: REST, section 7.4).</summary>
internal static class JobSearch
{
    private static readonly string[] Anywhere = ["remote", "telecommute", "anywhere"];

    /// <summary>The jobs that fit, the newest first.</summary>
    public static IOrderedQueryable<Job> Find(PyDotOrgDbContext db, Caller caller, JobSearchInput search)
    {
        var status = search.Status ?? JobStatus.Approved;
        var jobs = db.Visible<Job, JobRules>(caller).Where(job => job.Status == status);
        jobs = WithPlace(jobs, search);
        jobs = WithTypes(jobs, search.JobTypes);
        jobs = search.Telecommuting is { } telecommuting ? jobs.Where(job => job.Telecommuting == telecommuting) : jobs;
        jobs = WithCategory(jobs, search.Category);
        return JobRules.InOrder(WithWords(db, jobs, search.Query, status)); // Last: to look a job's words up costs most.
    }

    /// <summary>Only public jobs are indexed; the few others that a caller sees are read.</summary>
    private static IQueryable<Job> WithWords(PyDotOrgDbContext db, IQueryable<Job> jobs, string? query, JobStatus status)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return jobs;
        }

        var words = SearchWords.Read(query);
        if (words.IsEmpty)
        {
            return jobs.Where(static job => false);
        }

        if (status == JobStatus.Approved)
        {
            var found = db.FindJobs(words);
            return jobs.Where(job => found.Contains(job.Id));
        }

        foreach (var word in words.Phrases.SelectMany(static phrase => phrase))
        {
            jobs = jobs.Where(AnyHas(word, static job => job.JobTitle, static job => job.CompanyName, static job => job.Description, static job => job.Requirements));
        }

        return jobs;
    }

    private static IQueryable<Job> WithPlace(IQueryable<Job> jobs, JobSearchInput search)
    {
        if (search.Location?.Trim().ToLowerInvariant() is { Length: > 0 } location)
        {
            jobs = Anywhere.Contains(location)
                ? jobs.Where(static job => job.Telecommuting)
                : jobs.Where(AnyHas(location, static job => job.City, static job => job.Region, static job => job.Country));
        }

        jobs = Same(jobs, search.City, static job => job.City);
        jobs = Same(jobs, search.Region, static job => job.Region);
        return Same(jobs, search.Country, static job => job.Country);
    }

    private static IQueryable<Job> Same(IQueryable<Job> jobs, string? wanted, Expression<Func<Job, string?>> text)
    {
        if (string.IsNullOrWhiteSpace(wanted))
        {
            return jobs;
        }

        var same = Expression.Equal(Lower(text.Body), Value(wanted.Trim().ToLowerInvariant()));
        return jobs.Where(Expression.Lambda<Func<Job, bool>>(same, text.Parameters));
    }

    /// <summary>Jobs of which a text has a part, in any case; the part is in small letters.</summary>
    private static Expression<Func<Job, bool>> AnyHas(string part, params ReadOnlySpan<Expression<Func<Job, string?>>> texts)
    {
        var job = texts[0].Parameters[0];
        var value = Value(part);
        Expression? any = null;
        foreach (var text in texts)
        {
            var has = Expression.Call(Lower(Substitution.Apply(text, job)), nameof(string.Contains), null, value);
            any = any is null ? has : Expression.OrElse(any, has);
        }

        return Expression.Lambda<Func<Job, bool>>(any!, job); // There is at least one text.
    }

    private static MethodCallExpression Lower(Expression text) => Expression.Call(text, nameof(string.ToLower), null);

    /// <summary>A value that becomes a parameter of the statement, as a variable of a lambda would.</summary>
    private static Expression Value(string value)
    {
        Expression<Func<string>> captured = () => value;
        return captured.Body;
    }

    private static IQueryable<Job> WithTypes(IQueryable<Job> jobs, IReadOnlyList<string>? types)
    {
        if (types is null || types.Count == 0)
        {
            return jobs;
        }

        var (ids, slugs) = Split(types);
        return jobs.Where(job => job.JobTypes.Any(type => ids.Contains(type.Id) || slugs.Contains(type.Slug)));
    }

    private static IQueryable<Job> WithCategory(IQueryable<Job> jobs, string? category)
    {
        if (string.IsNullOrWhiteSpace(category))
        {
            return jobs;
        }

        return Guid.TryParse(category, out var id)
            ? jobs.Where(job => job.CategoryId == id)
            : jobs.Where(job => job.Category!.Slug == category);
    }

    private static (List<Guid> Ids, List<string> Slugs) Split(IReadOnlyList<string> names)
    {
        var (ids, slugs) = (new List<Guid>(), new List<string>());
        foreach (var name in names)
        {
            if (Guid.TryParse(name, out var id))
            {
                ids.Add(id);
            }
            else
            {
                slugs.Add(name);
            }
        }

        return (ids, slugs);
    }
}
