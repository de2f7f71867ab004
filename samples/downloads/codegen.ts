import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../schema.graphql', // A server's address does as well: http://localhost:8000/graphql
  documents: 'src/**/*.{ts,tsx}',
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        strictScalars: true, // A scalar that is not listed stops the build instead of becoming "any".
        scalars: { Any: 'unknown', DateTime: 'string', Duration: 'string', LocalDate: 'string', LocalTime: 'string', Long: 'number', URL: 'string', UUID: 'string' },
        useTypeImports: true,
      },
    },
  },
};

export default config;
