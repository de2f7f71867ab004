import { graphql } from '../gql';
import type { ReleaseDetailsFragment } from '../gql/graphql';
import { useLiveQuery } from '../live/useLiveQuery';
import { formatDate, formatMonth } from '../ui/format';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';
import { FileDetails } from './FileDetails';
import { careWords } from './words';

const releaseBySlug = graphql(`
  query ReleaseBySlug($slug: String!) {
    releaseBySlug(slug: $slug) {
      ...ReleaseDetails
    }
  }
`);

graphql(`
  fragment ReleaseDetails on Release {
    name
    status
    releaseDate
    eolDate
    releaseNotesUrl
    content { text }
    files(first: 100) {
      nodes {
        id
        ...FileDetails
      }
    }
  }
`);

export function ReleasePage({ slug }: { slug: string }) {
  const [{ data, error }, ask] = useLiveQuery({ query: releaseBySlug, variables: { slug } });
  const release = data?.releaseBySlug;

  return (
    <>
      <p className="links">
        <a href="#/">All downloads</a>
      </p>
      {error && <ProblemNotice error={error} onRetry={ask} />}
      {!data && !error && <p role="status">Loading…</p>}
      {release && <ReleaseDetails release={release} />}
      {data && !release && (
        <Page title="No such release">
          <p>No release is known by this address.</p>
        </Page>
      )}
    </>
  );
}

function ReleaseDetails({ release }: { release: ReleaseDetailsFragment }) {
  const { name, status, releaseDate, eolDate, releaseNotesUrl, content, files } = release;
  const list = files?.nodes ?? [];

  return (
    <Page title={name}>
      <dl className="facts">
        <Fact term="Care" text={careWords[status]} />
        <Fact term="Released" text={releaseDate ? formatDate(releaseDate) : 'not dated yet'} />
        {eolDate && <Fact term="End of life" text={formatMonth(eolDate)} />}
      </dl>
      {content.text && <p className="prose">{content.text}</p>}
      {releaseNotesUrl && (
        <p className="links">
          <a href={releaseNotesUrl}>Release notes</a>
        </p>
      )}
      <h2>Files</h2>
      {list.length === 0 && <p>This release has no files of its own.</p>}
      <ul className="stack">
        {list.map((file) => (
          <FileDetails key={file.id} file={file} />
        ))}
      </ul>
    </Page>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
