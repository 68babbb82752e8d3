// Does what editors do, by the editorial API of the server at SERVER as whoever TOKEN is.
import assert from "node:assert/strict";

const { SERVER: server, TOKEN: token } = process.env;

async function desk(method, path, body, etag) {
  const answer = await fetch(`${server}/v1/editorial/${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body && { "Content-Type": "application/json" }),
      ...(etag && { "If-Match": etag }),
    },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
  return { etag: answer.headers.get("ETag"), place: answer.headers.get("Location"), json: text && JSON.parse(text) };
}

const etag = async (path) => (await desk("GET", path)).etag;
export const act = async (id, action, body = {}) =>
  desk("POST", `articles/${id}/${action}`, body, await etag(`articles/${id}`));
export const change = async (path, members) => {
  const { json, etag } = await desk("GET", path);
  const { id, version, formerSlugs, usage, ...term } = json;
  await desk("PUT", path, { ...term, ...members }, etag);
};
export const merge = async (path, into) => desk("POST", `${path}/merge`, { into }, await etag(path));

let number = 0;
const draft = (section) => ({
  lang: "fr",
  title: `Un article d’essai ${++number}`,
  body: { markdown: "Du texte." },
  section,
  tags: ["farming"],
});
export async function publish() {
  const { place } = await desk("POST", "articles", draft("markets"));
  const id = place.split("/").at(-1);
  await act(id, "publish");
  return id;
}
export async function republish(id, section) {
  const path = `articles/${id}`;
  await desk("PUT", path, draft(section), await etag(path));
  await act(id, "publish");
}
