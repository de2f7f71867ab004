import { graphql } from '../gql';
import type { LatestReleaseFragment } from '../gql/graphql';
import { formatDate, formatMonth, formatSize } from '../ui/format';

graphql(`
  fragment LatestRelease on Release {
    name
    slug
    releaseDate
    releaseNotesUrl
    series { name endOfLife }
    files(first: 100) {
      nodes {
        id
        name
        description
        filesize
        downloadButton
        isSource
        url
        os { name }
      }
    }
  }
`);

type File = NonNullable<NonNullable<LatestReleaseFragment['files']>['nodes']>[number];

export function LatestRelease({ release }: { release: LatestReleaseFragment }) {
  const { name, slug, releaseDate, releaseNotesUrl, series, files } = release;
  const systems = [...Map.groupBy(files?.nodes ?? [], (file) => file.os.name)];
  systems.sort(([, some], [, others]) => placeOf(some) - placeOf(others));

  return (
    <section aria-labelledby="latest" className="latest">
      <h2 id="latest">{name}</h2>
      <p>
        The latest release{releaseDate && `, of ${formatDate(releaseDate)}`}.{' '}
        {series?.endOfLife && `Python ${series.name} gets fixes until ${formatMonth(series.endOfLife)}.`}
      </p>
      <p className="links">
        <a href={`#/releases/${slug}`}>Files and checksums</a>
        {releaseNotesUrl && <a href={releaseNotesUrl}>Release notes</a>}
      </p>
      <div className="grid">
        {systems.map(([system, list]) => (
          <System key={system} name={system} files={list} />
        ))}
      </div>
    </section>
  );
}

function System({ name, files }: { name: string; files: readonly File[] }) {
  return (
    <section className="card" aria-label={name}>
      <h3>{name}</h3>
      <ul className="files">
        {files.map((file) => (
          <li key={file.id}>
            <a href={file.url} className={file.downloadButton ? 'button' : undefined}>
              {file.name}
            </a>
            {file.filesize > 0 && <small>{formatSize(file.filesize)}</small>}
            {file.description && <small>{file.description}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Systems with a main download come first, then the source, then what few people need. */
function placeOf(files: readonly File[]) {
  if (!files.some((file) => file.downloadButton)) {
    return 2;
  }

  return files.every((file) => file.isSource) ? 1 : 0;
}
