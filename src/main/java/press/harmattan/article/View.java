package press.harmattan.article;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.page.Selection;

/** How much of an article is told. */
@Schema(description = "How much of an article is told; see `Article`.")
public enum View {
    headline(Fields.HEADLINE),
    card(Fields.CARD),
    full(null);

    private final Selection selection;

    View(List<String> fields) {
        selection = fields == null ? Selection.EVERYTHING : Selection.of(fields);
    }

    /** The fields that are told. */
    public Selection selection() {
        return selection;
    }

    private static final class Fields {
        static final List<String> HEADLINE =
                List.of(
                        "id",
                        "slug",
                        "url",
                        "lang",
                        "dir",
                        "story",
                        "fallback",
                        "title",
                        "publishedAt",
                        "updatedAt",
                        "revision",
                        "access",
                        "bodyWithheld");

        /** The bios stay in the full view: twenty cards must fit a slow line. */
        static final List<String> CARD =
                with(
                        HEADLINE,
                        "kicker",
                        "summary",
                        "image",
                        "section",
                        "authors.id",
                        "authors.slug",
                        "authors.url",
                        "authors.name",
                        "authors.lang",
                        "authors.dir",
                        "regions",
                        "tags",
                        "wordCount",
                        "readingMinutes");

        private static List<String> with(List<String> fields, String... more) {
            List<String> all = new ArrayList<>(fields);
            all.addAll(List.of(more));
            return all;
        }
    }
}
