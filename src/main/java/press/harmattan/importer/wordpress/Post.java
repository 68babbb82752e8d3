package press.harmattan.importer.wordpress;

import java.util.List;
import java.util.Optional;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.importer.wxr.WxrItem;

/**
 * A post, ready to be put in place.
 *
 * @param checksum of everything in the file that it is made of
 * @param article as it is when it is here for the first time
 * @param translatedFrom the language of the version that it was translated from
 * @param state what became of the post's status, for the report
 * @param warnings what it is taken in without
 */
record Post(
        WxrItem item,
        String checksum,
        ArchivedArticle article,
        Optional<String> translatedFrom,
        String state,
        List<String> warnings) {

    String externalId() {
        return Long.toString(item.id());
    }
}
