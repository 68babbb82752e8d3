package press.harmattan.importer.wordpress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.harmattan.draft.Stage;
import press.harmattan.importer.post.PostHtml;
import press.harmattan.importer.wxr.WxrItem;
import press.harmattan.published.Content;

/**
 * A post as an article would be made of it now.
 *
 * @param at when it was or will be published, else made
 * @param source the language that it was translated from
 * @param urls where readers surely found it
 * @param checksum of everything that can come to be seen
 * @param state what became of the post's status, for the report
 * @param warnings what it is taken in without
 */
record Post(
        WxrItem item,
        UUID id,
        UUID story,
        String lang,
        Optional<String> source,
        String slug,
        Stage stage,
        Instant at,
        Content content,
        String body,
        List<String> urls,
        String checksum,
        String state,
        List<String> warnings) {

    /** A post whose body has been cleaned, which tells the pictures that it needs. */
    record Clean(WxrItem item, PostHtml.Cleaned body, Set<Long> pictures) {}

    String externalId() {
        return Long.toString(item.id());
    }
}
