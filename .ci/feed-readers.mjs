// Has rss-parser and feedsmith read the feeds below a directory, each beside the list that it tells.
// usage: node feed-readers.mjs DIRECTORY API
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';

const [directory, api] = process.argv.slice(2);
const second = (date) => new Date(date).setMilliseconds(0);
const linked = (links, rel) => links.find((link) => link.rel === rel)?.href;

const readers = {
  'rss-parser': {
    rss: async (text) => {
      const { feedUrl, items } = await new RssParser().parseString(text);
      return { self: feedUrl, items: items.map((it) => [it.title, second(it.isoDate)]) };
    },
    atom: async (text) => {
      const { feedUrl, items } = await new RssParser().parseString(text);
      return { self: feedUrl, items: items.map((it) => [it.title, second(it.isoDate)]) };
    },
  },
  feedsmith: {
    rss: (text) => {
      const { atom, items = [] } = parseRssFeed(text);
      return { self: linked(atom.links, 'self'), items: items.map((it) => [it.title, second(it.pubDate)]) };
    },
    atom: (text) => {
      const { links, entries = [] } = parseAtomFeed(text);
      return { self: linked(links, 'self'), items: entries.map((it) => [it.title.value, second(it.published)]) };
    },
    'feed.json': (text) => {
      const { feed_url, items = [] } = parseJsonFeed(text);
      return { self: feed_url, items: items.map((it) => [it.title, second(it.date_published)]) };
    },
  },
};

/** Every address, also those inside of the HTML that a feed carries. */
function addresses(text) {
  return text.match(/\bhttps?:(?:(?![\s"<>\\]|&(?:quot|lt|gt);).)*/gu);
}

for (const name of readdirSync(directory)) {
  const read = (file) => readFileSync(`${directory}/${name}/${file}`, 'utf8');
  const list = JSON.parse(read('list.json')).data.map((it) => [it.title, second(it.publishedAt)]);
  assert(list.length > 0, `${name}: an empty list proves nothing`);
  for (const [reader, forms] of Object.entries(readers)) {
    for (const [form, parse] of Object.entries(forms)) {
      const what = `${reader}, ${name}.${form}`;
      const { self, items } = await parse(read(form));
      assert.equal(self, `${api}/v1/articles.${form}?${read('query')}`, what);
      assert.deepEqual(items, list, what);
    }
  }
  for (const form of ['rss', 'atom', 'feed.json']) {
    for (const address of addresses(read(form))) {
      assert.match(address, /^[!-~]+$/, `${name}.${form}`);
    }
  }
  console.log(`${name}: ${list.length} titles and dates, ${Object.keys(readers).join(', ')}`);
}
