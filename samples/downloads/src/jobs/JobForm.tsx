import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { JobSearch } from './search';

const jobTypes = graphql(`
  query JobTypes {
    jobTypes(first: 50) {
      nodes { name slug }
    }
  }
`);

export function JobForm({ search, onChange }: { search: JobSearch; onChange: (search: JobSearch) => void }) {
  const [{ data }] = useQuery({ query: jobTypes, requestPolicy: 'cache-first' });

  return (
    <form role="search" aria-label="Jobs" className="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        Words
        <input
          type="search"
          placeholder="such as django"
          maxLength={200}
          value={search.words}
          onChange={(event) => onChange({ ...search, words: event.target.value })}
        />
      </label>
      <label>
        Kind of work
        <select value={search.kind} onChange={(event) => onChange({ ...search, kind: event.target.value })}>
          <option value="">All</option>
          {data?.jobTypes?.nodes?.map(({ name, slug }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={search.remote}
          onChange={(event) => onChange({ ...search, remote: event.target.checked })}
        />
        Remote
      </label>
    </form>
  );
}
