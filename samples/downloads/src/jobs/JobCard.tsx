import { graphql } from '../gql';
import type { JobCardFragment } from '../gql/graphql';
import { formatDate } from '../ui/format';

graphql(`
  fragment JobCard on Job {
    jobTitle
    companyName
    city
    country
    telecommuting
    expires
    url
    jobTypes { name }
    description { text(maxLength: 240) }
  }
`);

export function JobCard({ job }: { job: JobCardFragment }) {
  return (
    <li className="card">
      <h2>{job.url ? <a href={job.url}>{job.jobTitle}</a> : job.jobTitle}</h2>
      <p className="links">
        <b>{job.companyName}</b>
        <span>{[job.city, job.country].filter(Boolean).join(', ')}</span>
        {job.telecommuting && <span className="badge">Remote</span>}
      </p>
      <p>{job.description.text}</p>
      <p className="links">
        <small>{job.jobTypes.map(({ name }) => name).join(' · ')}</small>
        {job.expires && <small>open until {formatDate(job.expires)}</small>}
      </p>
    </li>
  );
}
