// Reads a list of questions as JSON from the standard input and writes the list of answers to the standard output.
//
//   question: { "ask": "parse" | "outline" | "strip" | "validate" | "schema" | "execute" | "incremental" | "introspection" | "suggest" | "changes", ... }
//     parse     is the text "source" a document, and how does it print?
//     outline   the nodes of the document "source", one a line: kind, offsets in UTF-16, value
//     strip     the document "source" without ignored characters
//     validate  is "source" valid for "schema" (SDL)? With "rules", names such as "KnownTypeNamesRule", only by those
//     schema    is "source" (SDL) a valid schema, and how does it print, sorted?
//     changes   which kinds of changes lead from "schema" to "source" (both SDL)? Sorted, one a line
//     introspection  the query for the whole schema, with "variables" as its options
//     execute   run "source" against "schema" over the plain value "root", with "variables" and "operationName"; a member
//               of the value that is "@arguments" gives the field's arguments as text, their members sorted
//     incremental  as execute, with @defer and @stream: every answer; with "format" "v0.1" in the older format
//     suggest   what does a message about the unknown name "input" suggest, when "options" are known?
//   answer: { "errors": [{ "message", "locations", "path" }], "printed"?: text, "data"?: value }

import { readFileSync } from 'node:fs';

// By path, because the package's exports leave some parts out, and all parts must come from one copy.
import * as graphql from './node_modules/graphql/index.mjs';
import { validateSDL } from './node_modules/graphql/validation/validate.mjs';
import { didYouMean } from './node_modules/graphql/jsutils/didYouMean.mjs';
import { suggestionList } from './node_modules/graphql/jsutils/suggestionList.mjs';

// Empty selection sets are an experiment of the reference implementation; the specification has none.
const parseOptions = { allowEmptySelectionSets: false };
const schemas = new Map();

const asks = {
  parse: ({ source }) => ({ printed: graphql.print(graphql.parse(source, parseOptions)) }),

  outline({ source }) {
    const lines = [];
    graphql.visit(graphql.parse(source, parseOptions), {
      enter({ kind, loc, value }) {
        lines.push([kind, loc.start, loc.end, ...(['string', 'boolean'].includes(typeof value) ? [value] : [])].join(' '));
      },
    });
    return { printed: lines.join('\n') };
  },

  strip: ({ source }) => ({ printed: graphql.stripIgnoredCharacters(source) }),

  validate: ({ source, schema, rules }) => ({
    errors: graphql.validate(schemaOf(schema), graphql.parse(source, parseOptions), rules?.map(ruleOf), {
      maxErrors: Infinity,
    }),
  }),

  schema({ source }) {
    const document = graphql.parse(source);
    const mistakes = validateSDL(document);
    if (mistakes.length > 0) {
      return { errors: mistakes };
    }
    const schema = graphql.buildASTSchema(document, { assumeValidSDL: true });
    const errors = graphql.validateSchema(schema);
    return errors.length > 0 ? { errors } : { printed: graphql.printSchema(graphql.lexicographicSortSchema(schema)) };
  },

  execute: ({ source, schema, root, variables, operationName }) =>
    graphql.graphql({ schema: schemaOf(schema), source, rootValue: root, variableValues: variables, operationName, fieldResolver }),

  async incremental({ source, schema, root, variables, format }) {
    const document = graphql.parse(source, parseOptions);
    const errors = graphql.validate(schemaOf(schema), document);
    if (errors.length > 0) {
      return { errors };
    }
    const execute = format === 'v0.1' ? graphql.legacyExecuteIncrementally : graphql.experimentalExecuteIncrementally;
    const result = await execute({ schema: schemaOf(schema), document, rootValue: root, variableValues: variables, fieldResolver });
    const answers = [result.initialResult ?? result];
    for await (const answer of result.subsequentResults ?? []) {
      answers.push(answer);
    }
    return { data: answers };
  },

  changes: ({ source, schema }) => ({
    printed: graphql.findSchemaChanges(schemaOf(schema), schemaOf(source)).map(({ type }) => type).sort().join('\n'),
  }),

  introspection: ({ variables }) => ({ printed: graphql.getIntrospectionQuery(variables) }),

  suggest: ({ input, options }) => ({ printed: didYouMean(suggestionList(input, options)) }),
};

function fieldResolver(source, args, context, info) {
  const value = source[info.fieldName];
  return value === '@arguments' ? JSON.stringify(sorted(args)) : value;
}

function sorted(value) {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

function schemaOf(sdl) {
  if (!schemas.has(sdl)) {
    schemas.set(sdl, graphql.buildSchema(sdl));
  }
  return schemas.get(sdl);
}

function ruleOf(name) {
  if (graphql[name] === undefined) {
    throw new Error(`The reference implementation has no rule named ${name}.`);
  }
  return graphql[name];
}

function plain({ message, locations, path }) {
  return { message, locations: locations ?? [], path: path ?? null };
}

async function answer(question) {
  try {
    const { errors, ...rest } = await asks[question.ask](question);
    return { errors: (errors ?? []).map(plain), ...rest };
  } catch (error) {
    if (!(error instanceof graphql.GraphQLError)) {
      throw error;
    }
    return { errors: [plain(error)] };
  }
}

const answers = [];
for (const question of JSON.parse(readFileSync(0, 'utf8'))) {
  answers.push(await answer(question));
}
process.stdout.write(JSON.stringify(answers));
