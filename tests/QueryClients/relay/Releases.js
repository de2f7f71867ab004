import { graphql } from 'react-relay';

graphql`
  query ReleasesQuery($count: Int!) {
    ...Releases_query @arguments(count: $count)
    latestRelease { ...Release_release }
  }
`;

graphql`
  fragment Releases_query on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "ReleasesPageQuery") {
    releases(first: $count, after: $cursor) @connection(key: "Releases_releases") {
      edges { node { id ...Release_release } }
    }
  }
`;

graphql`
  query OneReleaseQuery($id: ID!) {
    node(id: $id) { ...Release_release @alias ...Release_files @alias }
  }
`;
