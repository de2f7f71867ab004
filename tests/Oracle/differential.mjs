// Reads { "schemas": { name: SDL }, "cases": [{ "schema", "source", "variables", "operationName" }] } from the standard
// input and writes a list with one answer for each case:
//   { "syntax": { "message", "locations" } }                 the source is no document
//   { "refused": [{ "rule", "message", "locations" }] }      it breaks rules
//   { "responses": [{ "data", "errors": [{ "path", "locations" }] }] }    it ran; a subscription has a response for each event
// Fields have values that follow from where they stand, see valueOf; HashedValues.cs makes the same ones.

import { readFileSync } from 'node:fs';
import * as graphql from './node_modules/graphql/index.mjs';

const events = [1, 2];

const tagged = graphql.specifiedRules.map((rule) => (context) =>
  rule(Object.create(context, {
    reportError: {
      value(error) {
        error.rule = rule.name;
        context.reportError(error);
      },
    },
  })));

function hash(text) {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  }
  return (value ^ (value >>> 15)) >>> 0;
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

function seedOf(event, args, info) {
  const names = [];
  for (let path = info.path; path; path = path.prev) {
    names.unshift(path.key);
  }
  return `${event}/${names.join('/')}${JSON.stringify(sorted(args))}`;
}

function fieldResolver(source, args, context, info) {
  const event = source?.event ?? 0;
  const seed = seedOf(event, args, info);
  if (hash(`${seed}!`) % 37 === 5) {
    throw new Error('Thrown.');
  }
  const text = JSON.stringify(sorted(args));
  return valueOf(info.schema, info.returnType, seed, event, text);
}

function valueOf(schema, type, seed, event, args) {
  const value = hash(`${seed}:${type}`);
  if (graphql.isNonNullType(type)) {
    return value % 31 === 1 ? null : presentValue(schema, type.ofType, seed, event, args, value);
  }
  return value % 7 === 2 ? null : presentValue(schema, type, seed, event, args, value);
}

function presentValue(schema, type, seed, event, args, value) {
  if (graphql.isListType(type)) {
    return Array.from({ length: (value >>> 8) % 4 }, (_, i) => valueOf(schema, type.ofType, `${seed}/${i}`, event, args));
  }
  if (graphql.isLeafType(type)) {
    return value % 41 === 3 && (graphql.isEnumType(type) || graphql.isSpecifiedScalarType(type)) ? { wrong: true } : leaf(type, value, args);
  }
  const possible = graphql.isObjectType(type) ? [type] : [...schema.getPossibleTypes(type)];
  const names = possible.map(({ name }) => name).sort();
  return { __typename: value % 43 === 4 ? 'Nothing' : names[(value >>> 8) % names.length], event };
}

function leaf(type, value, args) {
  switch (type.name) {
    case 'Int': return ((value >>> 8) % 2001) - 1000;
    case 'Float': return ((value >>> 8) % 10000) / 4 - 1000;
    case 'Boolean': return (value >>> 8) % 2 === 0;
    case 'ID': return (value >>> 8) % 2 === 0 ? `id${value}` : value % 1000;
    case 'String': return args === '{}' ? `text "${value}"` : args;
    default: return graphql.isEnumType(type) ? type.getValues().map(({ name }) => name).sort()[(value >>> 8) % type.getValues().length] : custom(value);
  }
}

function custom(value) {
  return [`text${value}`, value % 1000, { a: [value % 10, null], b: { c: true } }, [[], 'x']][(value >>> 8) % 4];
}

async function* subscribeFieldResolver(source, args, context, info) {
  for (const event of events) {
    yield { event };
  }
}

function openStream(source, args, context, info) {
  if (hash(`${seedOf(0, args, info)}!`) % 11 === 5) {
    throw new Error('Thrown.');
  }
  return subscribeFieldResolver(source, args, context, info);
}

const place = ({ message, locations }) => ({ message, locations: locations ?? [] });
const response = ({ data, errors }) => ({
  data: data ?? null,
  isRefused: data === undefined,
  errors: (errors ?? []).map((error) => ({ ...place(error), path: error.path ?? null })),
});

async function answer(schema, { source, variables, operationName }) {
  let document;
  try {
    document = graphql.parse(source, { allowEmptySelectionSets: false });
  } catch (error) {
    return { syntax: place(error) };
  }
  const errors = graphql.validate(schema, document, tagged, { maxErrors: Infinity });
  if (errors.length > 0) {
    return { refused: errors.map((error) => ({ rule: error.rule, ...place(error) })) };
  }
  const request = { schema, document, variableValues: variables, operationName, fieldResolver, subscribeFieldResolver: openStream };
  if (graphql.getOperationAST(document, operationName)?.operation !== 'subscription') {
    return { responses: [response(await graphql.execute(request))] };
  }
  const stream = await graphql.subscribe(request);
  if (!(Symbol.asyncIterator in stream)) {
    return { responses: [response(stream)] };
  }
  const responses = [];
  for await (const event of stream) {
    responses.push(response(event));
  }
  return { responses };
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const schemas = new Map(Object.entries(input.schemas).map(([name, sdl]) => [name, graphql.buildSchema(sdl)]));
const answers = [];
for (const each of input.cases) {
  answers.push(await answer(schemas.get(each.schema), each));
}
process.stdout.write(JSON.stringify(answers));
