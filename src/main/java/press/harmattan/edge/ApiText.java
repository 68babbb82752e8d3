package press.harmattan.edge;

/** The words of the specification that belong to no single operation. */
final class ApiText {

    static final String DESCRIPTION =
            """
            Read a newsroom's published articles, with their sections, regions, tags and authors.

            **Methods.** `HEAD` answers wherever `GET` does, with the same headers and no body. \
            `OPTIONS` answers 204 with `Allow` on every path. Any other method is 405 with `Allow`.

            **Strict input.** A parameter that is unknown, repeated, empty, outside its range or \
            not percent-encoded UTF-8 is 400, and the answer names every fault of the request at \
            once. A number has one spelling: `10`, not `010` or `+10`. Paths are taken as they \
            are sent: a doubled slash, a dot segment, a slash at the end or a `;` parameter is \
            another path, and 404.

            **Errors** are `application/problem+json` (RFC 9457); compare `code`, show `detail`.

            **Caching.** Every public answer has a weak `ETag`; send it back in `If-None-Match` \
            and an unchanged answer is 304. `If-Modified-Since` counts only without it.

            **Request ids.** `X-Request-Id` is taken when it is 1 to 64 of `A-Z a-z 0-9 . _ -`, \
            made otherwise, and sent back with every answer.

            **Other origins** may read: `Access-Control-Allow-Origin` is always `*`.""";

    static final String ETAG = "A weak tag of this answer, the same for every content coding.";
    static final String LAST_MODIFIED = "The newest change that this answer follows.";
    static final String CACHE_CONTROL = "How long this answer may be kept, and by whom.";
    static final String REQUEST_ID = "Joins this answer with the server's log.";
    static final String LINK = "Whole URLs of the pages before and after (RFC 8288).";
    static final String LOCATION = "The whole URL where it lives now, with the same query.";
    static final String RETRY_AFTER = "Seconds after which to ask again.";
    static final String UNCHANGED = "What the caller has is still right.";

    private ApiText() {}
}
