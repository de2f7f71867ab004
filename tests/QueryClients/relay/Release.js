import { graphql } from 'react-relay';

graphql`
  fragment Release_release on Release {
    name
    slug
    releaseDate
    series { name }
  }
`;

graphql`
  fragment Release_files on Release
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
  @refetchable(queryName: "ReleaseFilesPageQuery") {
    files(first: $count, after: $cursor) @connection(key: "Release_files") {
      edges { node { id name url } }
    }
  }
`;
