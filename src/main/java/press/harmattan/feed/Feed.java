package press.harmattan.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import press.harmattan.article.list.FeedFormat;
import press.harmattan.http.Document;
import press.harmattan.http.Link;

/**
 * One page of a feed, before it has a form.
 *
 * @param id the same for all pages of the feed
 * @param title,description in {@code lang}; the description is null for none
 * @param newsroom its name in {@code lang}, and its front page if it has one
 * @param home where people read what is in the feed; null without a frontend
 * @param self this page
 * @param next the page behind it, null on the last one
 * @param logo null for none
 * @param updated the newest change of the items, null when there are none; never the time of the
 *     request, so that the same feed is the same bytes
 * @param rights what holds for every item, null when there is nothing
 * @param links what the {@code Link} header names
 */
record Feed(
        String id,
        String lang,
        String title,
        String description,
        FeedItem.Person newsroom,
        String home,
        String self,
        String next,
        String logo,
        Instant updated,
        String rights,
        List<FeedItem> items,
        List<Link> links) {
    static final String GENERATOR = "Harmattan";

    Feed {
        title = Xml.legal(title);
        description = Xml.legal(description);
    }

    /** The feed in a form, as an answer. */
    Document document(byte[] bytes, FeedFormat format) {
        return new Document(bytes, format.mediaType() + ";charset=UTF-8", null, links, Map.of());
    }
}
