using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>Which mails the way of a job onto the board causes.</summary>
internal static class JobMails
{
    /// <summary>What the owner is told when staff have decided.</summary>
    private static readonly Dictionary<StateRule<JobStatus>, string> Decisions = new()
    {
        [JobSteps.Approve] = "job_approved",
        [JobSteps.Reject] = "job_rejected",
    };

    /// <summary>Tells of a step that has been taken.</summary>
    /// <param name="write">The job.</param>
    /// <param name="step">The step.</param>
    /// <param name="comment">What the owner is to be told beside it; null for nothing.</param>
    public static async Task TellAsync(Write<Job> write, StateRule<JobStatus> step, string? comment)
    {
        if (step == JobSteps.Submit)
        {
            write.MailStaff("job_submitted", ValuesOf(write.Row, null));
        }
        else if (Decisions.TryGetValue(step, out var template))
        {
            await write.MailAsync(template, write.Row.CreatorId, ValuesOf(write.Row, comment));
        }
    }

    /// <summary>Tells of a comment without a decision.</summary>
    public static async Task TellAsync(Write<JobReviewComment> write)
    {
        var job = await write.Db.Jobs.FirstOrDefaultAsync(row => row.Id == write.Row.JobId, write.Cancellation);
        if (job is not null)
        {
            await write.MailAsync("job_comment", job.CreatorId, ValuesOf(job, write.Row.Comment));
        }
    }

    private static JsonObject ValuesOf(Job job, string? comment) => new()
    {
        ["title"] = job.JobTitle,
        ["company"] = job.CompanyName,
        ["comment"] = comment,
        ["page"] = $"/api/v1/jobs/{job.Id}",
    };
}
