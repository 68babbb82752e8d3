package press.harmattan.article.list;

import java.util.List;
import java.util.stream.Stream;
import press.harmattan.http.Link;
import press.harmattan.page.ListUrl;

/** The forms that every list of articles has beside JSON, for those who subscribe to it. */
public enum FeedFormat {
    rss("/v1/articles.rss", "application/rss+xml"),
    atom("/v1/articles.atom", "application/atom+xml"),
    json("/v1/articles.feed.json", "application/feed+json");

    /** A header has room for a few addresses, not for three with a hundred ids in each. */
    private static final int LONGEST_LINKED = 500;

    private final String path;
    private final String mediaType;

    FeedFormat(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    /** Where lists are in this form. */
    public String path() {
        return path;
    }

    /** The registered media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Leads from a list to its feeds; to none where their addresses are too long for a header. */
    static List<Link> links(ListUrl list) {
        return Stream.of(values())
                .map(format -> new Link("alternate", list.at(format.path), format.mediaType))
                .filter(link -> link.target().length() <= LONGEST_LINKED)
                .toList();
    }
}
