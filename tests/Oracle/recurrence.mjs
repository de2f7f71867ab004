// Reads a list of recurrence rules from the standard input and writes the days of each:
// [{ "rule": "FREQ=...", "begin": "2026-01-31", "until": "2030-12-31" }] -> [["2026-01-31", ...]].

import { readFileSync } from 'node:fs';
import rrule from 'rrule';

const { RRule } = rrule;
const day = (text) => new Date(`${text}T00:00:00Z`);
const days = ({ rule, begin, until }) =>
  new RRule({ ...RRule.parseString(rule), dtstart: day(begin) })
    .between(day(begin), day(until), true)
    .map((date) => date.toISOString().slice(0, 10));
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(days)));
