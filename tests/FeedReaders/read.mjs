// Reads a feed from standard input with parsers that we did not write, and says what they found.
// The first line of the input is the kind of feed: rss, atom or ics.
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import FeedParser from "feedparser";
import ICAL from "ical.js";
import RssParser from "rss-parser";

const input = await text(process.stdin);
const kind = input.slice(0, input.indexOf("\n"));
const source = input.slice(kind.length + 1);
const readers = {
  async rss() {
    return { strict: await readStrictly(), lenient: summary(await new RssParser().parseString(source)) };
  },
  atom() {
    return this.rss();
  },
  ics() {
    const calendar = new ICAL.Component(ICAL.parse(source));
    const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    return {
      name: calendar.getFirstPropertyValue("x-wr-calname"),
      longestLine: Math.max(...source.split("\r\n").map((line) => Buffer.byteLength(line))),
      events: events.map((event) => ({
        uid: event.uid,
        title: event.summary,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        isDate: event.startDate.isDate,
        description: event.description,
        location: event.location,
      })),
    };
  },
};

function summary(feed) {
  return {
    title: feed.title,
    items: feed.items.map((item) => ({ id: item.guid ?? item.id, title: item.title, link: item.link, published: item.isoDate, author: item.creator ?? item.author })),
  };
}

function readStrictly() {
  return new Promise((resolve, reject) => {
    const parser = new FeedParser({ feedurl: "http://localhost/" });
    const items = [];
    parser.on("error", reject);
    parser.on("readable", () => {
      for (let item = parser.read(); item; item = parser.read()) {
        items.push({ id: item.guid, title: item.title, link: item.link, published: item.pubdate?.toISOString(), author: item.author });
      }
    });
    parser.on("end", () => resolve({ title: parser.meta.title, items }));
    Readable.from([source]).pipe(parser);
  });
}

console.log(JSON.stringify(await readers[kind]()));
