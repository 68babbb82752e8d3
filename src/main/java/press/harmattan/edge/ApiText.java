package press.harmattan.edge;

import java.util.List;
import java.util.Map;

/** The words of the specification that belong to no single operation. */
final class ApiText {

    static final String DESCRIPTION =
            """
            Read a newsroom's published articles, with their sections, regions, tags and authors.

            **Where to begin.** `listArticles` answers cards; `getArticle` the whole article. The \
            page of a section, region, tag or author is one call of `listArticles`: `query` holds \
            its record. A front page in Arabic, filled up in French where a story has no Arabic \
            version: `/v1/articles?lang=ar,fr`.

            **Languages** are BCP 47 tags. An object's `lang` and `dir` govern its texts; text \
            inside it says so where it is in another language, and has null where it is not. \
            `Accept-Language` is ignored, so that one URL is one answer.

            **Answers.** Every key of the chosen view is there; what is unknown is null; a list is \
            never null. Instants are RFC 3339 in UTC. Ids are opaque and never change; slugs are \
            Unicode, percent-encoded in URLs, and answer 308 once they are former ones. Keys may \
            be added within `/v1`: ignore those you do not know.

            **Documents.** A path with a suffix answers in that form, whatever `Accept` says: \
            lists as `.rss`, `.atom` and `.feed.json`, with their filters; an article as `.html`, \
            `.md`, `.txt`, `.jsonld` and `.ninjs.json`. Parameters that others add to links to \
            track people (`utm_source`, `fbclid`, …) are dropped there.

            **Words.** `q` of `listArticles` finds by words, in every form that they have in the \
            language of an article, beside all other filters, as JSON and as feeds.

            **Copies.** `listChanges` tells every change in the order in which it happened, so \
            that a mirror misses none; `revalidateArticles` says which of the articles that you \
            hold are out of date.

            **Strict input.** A parameter that is unknown, repeated, empty, outside its range or \
            not percent-encoded UTF-8 is 400, and the answer names every fault of the request at \
            once. A number has one spelling: `10`, not `010` or `+10`. Paths are taken as they \
            are sent: a doubled slash, a dot segment, a slash at the end or a `;` parameter is \
            another path, and 404.

            **Methods.** `HEAD` answers wherever `GET` does, with the same headers and no body. \
            `OPTIONS` answers 204 with `Allow` on every path. Any other method is 405 with `Allow`.

            **Errors** are `application/problem+json` (RFC 9457); compare `code`, show `detail`.

            **Caching.** Every public answer has a weak `ETag`; send it back in `If-None-Match` \
            and an unchanged answer is 304. `If-Modified-Since` is no condition here: an answer may \
            change twice in a second, and with what stands beside an article.

            **Request ids.** `X-Request-Id` is taken when it is 1 to 64 of `A-Z a-z 0-9 . _ -`, \
            made otherwise, and sent back with every answer.

            **Other origins** may read: `Access-Control-Allow-Origin` is always `*`, also where a \
            read needs a body (`x-safe`). Below `/v1/editorial` only the origins that the operator \
            names may call.

            **Tokens.** What names a role takes a JWT in `Authorization: Bearer`, never in the URL. \
            Without one it is 401, with a role that does not reach it 403; a token that is not \
            valid is 401 everywhere, also where none is needed. `X-Api-Key` beside it is 400; \
            without it 401, for no keys are given out yet.""";

    static final Map<String, String> TAGS =
            Map.ofEntries(
                    Map.entry("Articles", "What the newsroom has published."),
                    Map.entry("Audit", "Who did what in the newsroom."),
                    Map.entry("Authors", "The bylines of articles."),
                    Map.entry("Changes", "What changed, for those who keep a copy."),
                    Map.entry("Collections", "Curated lists, such as the front page."),
                    Map.entry("Comments", "What readers say under articles."),
                    Map.entry("Corrections", "What was put right or taken back."),
                    Map.entry("Feeds", "Lists for feed readers, apps and search engines."),
                    Map.entry("Identity", "Whose tokens are taken."),
                    Map.entry("Imports", "Files that are taken in, such as WordPress exports."),
                    Map.entry("Search index", "What articles are found in, for operators."),
                    Map.entry("Moderation", "What the newsroom decides on comments."),
                    Map.entry(
                            "Newsroom",
                            "Articles on their way to readers, for those who write and publish them."),
                    Map.entry(
                            "Regions",
                            "The places that articles are about, from countries to towns."),
                    Map.entry("Sections", "The newsroom's own order of its articles."),
                    Map.entry("Tags", "Topics, people, organisations and series."));

    static final Map<String, String> HEADERS =
            Map.of(
                    "StrongETag",
                    "The state of what is answered, for `If-Match`.",
                    "ETag",
                    "A weak tag of this answer, the same for every content coding.",
                    "Last-Modified",
                    "When the article or its comments last changed; what stands beside them, such as"
                            + " the name of a tag, may be newer. Compare `ETag`.",
                    "Cache-Control",
                    "How long this answer may be kept, and by whom.",
                    "Link",
                    "Whole URLs of the pages after (`next`) and before (`prev`), as far as there"
                            + " are any, of the same list as a feed (`alternate`), of the page where"
                            + " people read an article (`canonical`) (RFC 8288).",
                    "X-Robots-Tag",
                    "`noindex` where the article has a page of a frontend, which search engines shall"
                            + " find in place of this one.",
                    "X-Request-Id",
                    "Joins this answer with the server's log.",
                    "WWW-Authenticate",
                    "How to say who you are (RFC 6750).",
                    "Location",
                    "The whole URL where it is.",
                    "Retry-After",
                    "Seconds after which to ask again.");

    static final List<String> NEWSROOM_HEADERS = List.of("Cache-Control", "Link", "X-Request-Id");

    static final List<String> ANSWER_HEADERS =
            List.of("Cache-Control", "ETag", "Link", "X-Request-Id");

    static final String PROBLEM = "Any other failure; `code` says which.";
    static final String INVALID = "The request is wrong; `errors` names every fault.";
    static final String UNAUTHORIZED = "There is no token, or none that is valid now.";
    static final String FORBIDDEN = "The caller is known and may not do this.";
    static final String NOT_FOUND = "There is nothing here that readers may see.";
    static final String NOT_ACCEPTABLE = "There is no answer in an accepted media type.";
    static final String GONE = "It was here and will not come back; `code` says why.";
    static final String TOO_LARGE = "The body is too large.";
    static final String UNSUPPORTED = "The body's type, charset or coding is not taken.";
    static final String CONFLICT =
            "It does not fit what is there now; `code` says why, `detail` what is possible.";
    static final String STALE = "It was changed since it was read: read it again.";
    static final String UNACCEPTABLE =
            "It is well-formed, and what it says cannot be; `errors` names every fault.";
    static final String UNCONDITIONAL = "`If-Match` is missing.";
    static final String TOO_MANY = "Too often; `Retry-After` says when to ask again.";
    static final String UNAVAILABLE = "Not now; `Retry-After` says when to ask again.";
    static final String UNCHANGED = "What the caller has is still right; there is no body.";
    static final String MOVED =
            "It is at `Location`. A former or other name leads to the name of now, with the query"
                    + " of the request.";

    private ApiText() {}
}
