const response = await fetch(
  "https://python.org/api/v1/jobs?status=approved&limit=10"
);

const jobs = await response.json();
jobs.forEach(job => {
  console.log(`${job.job_title} at ${job.company_name}`);
});
