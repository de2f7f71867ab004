// Reads a list of pieces of HTML from the standard input and writes what a browser makes of each inside of several elements:
// [{ "elements": [["a", "href=https:"]], "isInside": true, "isStable": true }]. Addresses are shown by their scheme only.

import { readFileSync } from 'node:fs';
import { parse, parseFragment, serialize } from 'parse5';

const html = 'http://www.w3.org/1999/xhtml';
const addresses = new Set(['href', 'src', 'cite', 'action', 'formaction', 'data', 'poster', 'background', 'srcset', 'xlink:href']);
const hosts = [
  ['<div id="host">', '</div><i id="after"></i>'],
  ['<ul><li id="host">', '</li><li id="after"></li></ul>'],
  ['<table><tbody><tr><td id="host">', '</td><td id="after"></td></tr></tbody></table>'],
  ['<dl><dd id="host">', '</dd><dd id="after"></dd></dl>'],
];

const attribute = (node, name) => (node.attrs ?? []).find((each) => each.name === name)?.value;
const children = (node) => [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])];
const all = (node) => children(node).flatMap((child) => [child, ...all(child)]);
const find = (root, id) => all(root).find((node) => attribute(node, 'id') === id);

function scheme(address) {
  try {
    return new URL(address, 'relative://here/').protocol;
  } catch {
    return 'none:';
  }
}

function describe(node) {
  const space = node.namespaceURI && node.namespaceURI !== html ? `${node.namespaceURI}/` : '';
  const attributes = (node.attrs ?? []).map(({ name, value }) => (addresses.has(name) ? `${name}=${scheme(value)}` : name));
  return [space + node.nodeName, ...attributes];
}

const elements = (root) => all(root).filter((node) => node.nodeName !== '#text').map(describe);

// Whether the page around the text is what it is around no text.
function staysInside(start, text, end) {
  const outside = (inner) => {
    const page = parse(`<!doctype html><html><body>${start}${inner}${end}</body></html>`);
    const inside = new Set(all(find(page, 'host')));
    return JSON.stringify(all(page).filter((node) => !inside.has(node)).map((node) => [node.nodeName, node.value ?? '']));
  };
  return outside(text) === outside('');
}

function check(text) {
  const fragment = parseFragment(text, { scriptingEnabled: true });
  const again = parseFragment(serialize(fragment), { scriptingEnabled: false });
  const isInside = hosts.every(([start, end]) => staysInside(start, text, end));
  return { elements: elements(fragment), isInside, isStable: JSON.stringify(elements(fragment)) === JSON.stringify(elements(again)) };
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(check)));
