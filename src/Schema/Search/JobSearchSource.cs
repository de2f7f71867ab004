using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Jobs;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Jobs among hits.</summary>
internal sealed class JobSearchSource : SearchSource<Job, JobRules>
{
    public override SearchIndex Kind => SearchIndex.Jobs;

    protected override Expression<Func<Job, DateTime, SearchRow>> Row { get; } = (job, now) => new SearchRow
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

    protected override Expression<Func<Job, DateTime, SearchTexts>> Texts { get; } = (job, now) => new SearchTexts
    {
        Id = job.Id,
        Title = job.JobTitle,
        Description = job.Description,
        Content = job.CompanyName + "\n" + job.Requirements,
    };
}
