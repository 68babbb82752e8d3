#!/usr/bin/env node
// Keeps a copy of what a newsroom has published, one file for each article, and misses no change.
//
//   node mirror.mjs http://localhost:8080 copy [--once] [lang=ar] [region=mali] [tag=farming] …
//
// The address is the API's own and not that of a cache: a page that was kept may lack what no change will tell.
// It may be stopped at any moment, also by force, and goes on where it was. Needs Node.js 18 or later.
import { mkdir, open, readFile, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const [api, directory, ...words] = process.argv.slice(2);
const once = words.includes("--once");
const filter = Object.fromEntries(words.filter((word) => word !== "--once").map((word) => word.split(/=(.*)/s, 2)));
if (!api || !directory) end(2, "usage: mirror.mjs API DIRECTORY [--once] [parameter=value] …");
if (filter.lang?.includes(","))
  end(2, "A list in several languages has one version of each story: keep one copy for each, or one without lang.");

function end(code, why) {
  console.error(why);
  process.exit(code);
}

/** Asks until there is an answer, undefined for the expected refusal; another one ends the mirror. */
async function ask(path, parameters, expected) {
  const url = `${api}${path}?${new URLSearchParams(parameters)}`;
  for (let pause = 1; ; pause = Math.min(pause * 2, 60)) {
    let why;
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) });
      if (answer.ok) return await answer.json();
      const problem = await answer.json().catch(() => ({}));
      if (answer.status === expected) return undefined;
      why = `${answer.status} ${problem.title ?? ""}: ${problem.detail ?? ""}`;
      if (answer.status < 500 && ![408, 429].includes(answer.status)) end(1, why);
      pause = Math.max(pause, Number(answer.headers.get("Retry-After")) || 0);
    } catch (failure) {
      why = failure.cause?.message ?? failure.message;
    }
    console.error(`${why}; asking again in ${pause} s`);
    await sleep(pause * 1000 * (1 + Math.random() / 4));
  }
}

/** Before a walk: where several instances answer, another may hear of a change a moment later. */
const untilAllKnow = () => sleep(2000);

const place = join(directory, "cursor");
const file = (id) => join(directory, `${id}.json`);
const read = async (path) => readFile(path, "utf8").catch(() => null);

/** The new file takes the place of the old one whole or not at all, also when the power fails. */
async function write(path, text) {
  const fresh = await open(`${path}.new`, "w");
  await fresh.writeFile(text);
  await fresh.sync();
  await fresh.close();
  await rename(`${path}.new`, path);
}

const store = (article) => write(file(article.id), JSON.stringify(article, null, 1));

/** Which revision is here: -1 where none is, 0 in a file that cannot be read. */
async function revision(id) {
  const text = await read(file(id));
  try {
    return text === null ? -1 : Number(JSON.parse(text).revision) || 0;
  } catch {
    return 0;
  }
}

/** What comes late is older than what is here: it changes nothing. */
async function put(article) {
  if ((await revision(article.id)) <= article.revision) await store(article);
}

async function drop(event) {
  if ((await revision(event.id)) <= event.revision) await rm(file(event.id), { force: true });
}

/** Every article of a list, in full; none where the expected refusal is the answer. */
async function* walk(parameters, expected) {
  const all = { ...parameters, sort: "oldest", view: "full", limit: 100 };
  for (let cursor = {}; cursor; ) {
    const answer = await ask("/v1/articles", { ...all, ...cursor }, expected);
    yield* answer?.data ?? [];
    cursor = answer?.page.next && { cursor: answer.page.next };
  }
}

/** First where to go on, then everything that is there: what changes meanwhile is told afterwards. */
async function copyEverything() {
  // If this is stopped it begins anew: a cursor of a lost database would be good again once the new one reaches it.
  await rm(place, { force: true });
  const { page } = await ask("/v1/changes", { ...filter, cursor: "now" });
  await untilAllKnow();
  const seen = new Set();
  for await (const article of walk(filter)) {
    // Whatever revision is here: a walk begins after all that was applied, so it is never older.
    await store(article);
    seen.add(`${article.id}.json`);
  }
  for (const name of await readdir(directory)) {
    if (/^[0-9a-f-]{36}\.json/.test(name) && !seen.has(name)) await rm(join(directory, name));
  }
  return page.next;
}

/** Articles carry the names of their terms, and get no new revision when one of these changes. */
async function refresh(term) {
  const language = filter.lang ? { lang: filter.lang } : {};
  // 400: nothing is called so any more, and a later change says so.
  for await (const article of walk({ ...language, ...term }, 400)) {
    // A newer one may have left the filter: what became of it is told by changes that are still to come.
    if ((await revision(article.id)) === article.revision) await store(article);
  }
}

/** Applies what happened; answers whether all has to be copied anew. */
async function apply(events) {
  let anew = false;
  const terms = new Map();
  for (const event of events) {
    console.log(event.at, event.type, event.id ?? "", event.reason ?? "");
    const [subject] = event.type.split(".");
    if (event.type === "resync") anew = true;
    else if (["article.removed", "article.retracted"].includes(event.type)) await drop(event);
    else if (event.article) await put(event.article);
    else if (["section", "region", "tag", "author"].includes(subject) && event.slug)
      terms.set(`${subject} ${event.slug}`, { [subject]: event.slug });
  }
  if (anew || !terms.size) return anew;
  await untilAllKnow();
  for (const term of terms.values()) await refresh(term);
  return false;
}

await mkdir(directory, { recursive: true });
let cursor = await read(place);
for (let more = true; more || !once; ) {
  const next = { ...filter, cursor, view: "full", limit: 100, wait: once ? 0 : 15 };
  const changes = cursor && (await ask("/v1/changes", next, 410));
  const anew = !changes || (await apply(changes.data));
  cursor = anew ? await copyEverything() : changes.page.next;
  await write(place, cursor);
  more = anew || changes.page.more;
}
