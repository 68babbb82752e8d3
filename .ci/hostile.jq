# Makes an NDJSON import of .ci/hostile-titles.json: each title stands in every text of an article of its own.
def two: tostring | if length < 2 then "0" + . else . end;
def id(kind; number): "019f0000-000\(kind)-7000-8000-0000000000\(number | two)";

{ type: "tag", id: id(1; 0), slug: "hostile", names: { ar: "<&> ]]>", fr: "<&> ]]>", en: "<&> ]]>" },
  aliases: [], formerSlugs: [], kind: "topic", mediaTopic: null },
(to_entries[] | .key as $n | .value as $it |
  { type: "author", id: id(2; $n), slug: "hostile-\($n)", names: { ($it.lang): $it.title[0:200] }, aliases: [],
    formerSlugs: [], roles: {}, bios: {}, portrait: null, links: [], pseudonym: true },
  ("2026-10-01T06:\($n | two):07Z" as $at |
    { title: $it.title, kicker: null, summary: $it.title,
      image: { url: "https://images.example/صورة \($n).jpg", type: "image/jpeg", width: 1, height: 1, bytes: null,
        alt: $it.title, caption: $it.title, credit: $it.title, focalPoint: null, renditions: [] },
      section: null, authors: ["hostile-\($n)"], regions: [], tags: ["hostile"], sources: [], access: "open",
      rights: { licence: null, holder: $it.title, creditLine: null, terms: $it.title, syndication: false,
        expiresAt: null },
      body: "<p>\($it.title | @html) <a href=\"https://a.example/مطر?a=1&amp;b=é\">مطر</a></p>" } as $content |
    { type: "article", id: id(3; $n), story: id(4; $n), lang: $it.lang, slug: "عنوان-\($n)", formerSlugs: [],
      translationOf: null, stage: "published", publishAt: null, publishedAt: $at, createdAt: $at, modifiedAt: $at,
      formerUrls: [], content: $content,
      revisions: [{ revision: 1, kind: "publication", note: null, at: $at, slug: "عنوان-\($n)", content: $content }] }))
