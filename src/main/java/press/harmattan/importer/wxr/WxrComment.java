package press.harmattan.importer.wxr;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A comment below a post. Nothing else of who wrote it is read than what they called themselves.
 *
 * @param id unique in its site, 0 where the file has none
 * @param parent the comment that it answers, 0 for none
 * @param state what became of it: {@code approved}, {@code pending}, {@code spam}, {@code trash} …
 * @param type {@code comment}, {@code pingback}, {@code trackback} or what a plugin calls it
 * @param content HTML, empty unless it is an approved comment
 */
public record WxrComment(
        long id,
        long parent,
        String state,
        String type,
        String author,
        Optional<Instant> date,
        String content) {
    static final int MOST_TEXT = 100_000;

    static final Set<String> KEPT =
            Set.of(
                    "wp:comment_id",
                    "wp:comment_parent",
                    "wp:comment_approved",
                    "wp:comment_type",
                    "wp:comment_author",
                    "wp:comment_date",
                    "wp:comment_date_gmt",
                    "wp:comment_content");

    static WxrComment of(Map<String, String> texts) {
        String state =
                switch (texts.getOrDefault("wp:comment_approved", "")) {
                    case "1", "approve" -> "approved";
                    case "0", "hold", "" -> "pending";
                    default -> texts.get("wp:comment_approved");
                };
        String type = texts.getOrDefault("wp:comment_type", "");
        WxrComment comment =
                new WxrComment(
                        number(texts.get("wp:comment_id")),
                        number(texts.get("wp:comment_parent")),
                        state,
                        type.isEmpty() ? "comment" : type,
                        texts.getOrDefault("wp:comment_author", ""),
                        WxrDates.lenient(texts.getOrDefault("wp:comment_date_gmt", ""))
                                .or(
                                        () ->
                                                WxrDates.lenient(
                                                        texts.getOrDefault("wp:comment_date", ""))),
                        texts.getOrDefault("wp:comment_content", ""));
        return comment.isReadable() ? comment : comment.without();
    }

    /** Whether readers of the site saw it, as somebody's words. */
    public boolean isReadable() {
        return id > 0 && state.equals("approved") && type.equals("comment");
    }

    /** The same without its words: its place among others, for those that answer it. */
    WxrComment without() {
        return new WxrComment(id, parent, state, type, "", Optional.empty(), "");
    }

    private static long number(String text) {
        return text == null ? 0 : WxrFields.positive(text).orElse(0L);
    }
}
