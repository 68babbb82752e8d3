package press.harmattan.importer.wxr;

import java.util.List;
import java.util.Map;

/** One thing of an export, in the order of the file. */
public sealed interface WxrThing
        permits WxrThing.Site,
                WxrThing.Author,
                WxrThing.Category,
                WxrThing.Tag,
                WxrThing.Term,
                WxrThing.Broken,
                WxrItem {
    /** The line of the file where it starts, counted from 1. */
    long line();

    /** The site itself, yielded before everything else. */
    record Site(
            long line, String title, String link, String language, String siteUrl, String blogUrl)
            implements WxrThing {}

    /** An author of the file's header; the e-mail address is read over and never kept. */
    record Author(
            long line, long id, String login, String displayName, String firstName, String lastName)
            implements WxrThing {}

    /**
     * A category; {@code parentNicename} is empty at the top.
     *
     * @param meta the few custom fields that {@link WxrLanguage} understands
     */
    record Category(
            long line,
            long termId,
            String nicename,
            String parentNicename,
            String name,
            String description,
            Map<String, List<String>> meta)
            implements WxrThing {}

    /** A tag, with the same {@code meta} as a category. */
    record Tag(
            long line,
            long termId,
            String slug,
            String name,
            String description,
            Map<String, List<String>> meta)
            implements WxrThing {}

    /** A term of any other taxonomy: places, series, and the languages of Polylang. */
    record Term(
            long line,
            long termId,
            String taxonomy,
            String slug,
            String parentSlug,
            String name,
            String description,
            Map<String, List<String>> meta)
            implements WxrThing {}

    /** Something that cannot be imported; what follows it can. */
    record Broken(long line, String reason) implements WxrThing {}
}
