import { graphql } from '../gql';
import type { FileDetailsFragment } from '../gql/graphql';
import { CopyButton } from '../ui/CopyButton';
import { formatSize } from '../ui/format';

graphql(`
  fragment FileDetails on ReleaseFile {
    name
    description
    filesize
    url
    os { name }
    md5Sum
    sha256Sum
    gpgSignatureFile
    sigstoreBundleFile
    sbomSpdx2File
  }
`);

export function FileDetails({ file }: { file: FileDetailsFragment }) {
  const proofs = [
    { name: 'OpenPGP signature', url: file.gpgSignatureFile },
    { name: 'Sigstore bundle', url: file.sigstoreBundleFile },
    { name: 'Bill of materials', url: file.sbomSpdx2File },
  ].filter(({ url }) => url);

  return (
    <li className="card">
      <p className="links">
        <a href={file.url}>
          <b>{file.name}</b>
        </a>
        <span>{file.os.name}</span>
        {file.filesize > 0 && <span>{formatSize(file.filesize)}</span>}
      </p>
      {file.description && <p>{file.description}</p>}
      {file.sha256Sum && <Checksum kind="SHA-256" value={file.sha256Sum} of={file.name} />}
      {file.md5Sum && <Checksum kind="MD5" value={file.md5Sum} of={file.name} />}
      {!file.sha256Sum && !file.md5Sum && <p>No checksum is known.</p>}
      {proofs.length > 0 && (
        <p className="links">
          {proofs.map(({ name, url }) => (
            <a key={name} href={url ?? undefined}>
              {name}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}

function Checksum({ kind, value, of }: { kind: string; value: string; of: string }) {
  return (
    <p className="checksum">
      <span>{kind}</span>
      <code>{value}</code>
      <CopyButton text={value} what={`${kind} of ${of}`} />
    </p>
  );
}
