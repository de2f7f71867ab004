using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Jobs;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Jobs among hits.</summary>
internal sealed class JobSearchSource : SearchSource<Job, JobRules>
{
    private static readonly Expression<Func<Job, SearchRow>> OfJob = job => new SearchRow
    {
        Id = job.Id,
        Title = job.JobTitle,
        Url = "/jobs/" + job.Slug + "/",
        Description = job.Description.Substring(0, DescriptionRead),
        CreatedAt = job.CreatedAt,
        UpdatedAt = job.UpdatedAt,
        Subject = new JobHit
        {
            RowId = job.Id,
            CompanyName = job.CompanyName,
            Location = Place.Of(job.City, job.Region, job.Country),
            Remote = job.Telecommuting,
            JobTypes = job.JobTypes.OrderBy(type => type.Name).Select(type => type.Name).ToList(),
        },
    };

    public override SearchIndex Kind => SearchIndex.Jobs;

    protected override Expression<Func<Job, SearchTexts>> Texts { get; } = job => new SearchTexts
    {
        Id = job.Id,
        Title = job.JobTitle,
        Description = job.Description,
        Content = job.CompanyName + "\n" + job.Requirements,
    };

    protected override Expression<Func<Job, SearchRow>> Row(Caller caller) => OfJob;
}
