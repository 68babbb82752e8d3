package press.harmattan.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Slugs: the letters and digits of a title in its own script, in lower case, with one hyphen for
 * whatever stands between them. Nothing is transliterated: Arabic stays Arabic.
 */
public final class Slugs {

    /** In code points; the database has room for more. */
    public static final int MAX_LENGTH = 96;

    private static final int NEAR = 24;

    private static final Pattern UUID_SHAPED =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Names that stand, or may one day stand, in a path where a slug could. */
    private static final Set<String> RESERVED =
            Set.of(
                    "articles",
                    "atom",
                    "authors",
                    "changes",
                    "collections",
                    "comments",
                    "corrections",
                    "docs",
                    "editorial",
                    "export",
                    "feed",
                    "html",
                    "import",
                    "me",
                    "openapi",
                    "preview",
                    "receipts",
                    "regions",
                    "related",
                    "resolve",
                    "revalidate",
                    "revisions",
                    "rss",
                    "search",
                    "sections",
                    "sitemap",
                    "suggest",
                    "tags",
                    "translations",
                    "webhooks");

    private Slugs() {}

    /** Whether a word can only be an id, written as ids are; no slug is. */
    public static boolean isUuid(String word) {
        return UUID_SHAPED.matcher(word).matches();
    }

    /**
     * The slug of a title; empty when it has no letter or digit. A reserved word and what looks
     * like a UUID get {@code -1}. Whether it is free is for its caller to ask.
     */
    public static Optional<String> from(String title) {
        String slug = cut(hyphenated(title), MAX_LENGTH);
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        boolean unfit = RESERVED.contains(slug) || isUuid(slug);
        return Optional.of(unfit ? slug + "-1" : slug);
    }

    /** The n-th choice for a base that is taken: {@code base-2}, still within the length. */
    public static String numbered(String base, int n) {
        String suffix = "-" + n;
        return cut(base, MAX_LENGTH - suffix.length()) + suffix;
    }

    /** Whether {@link #from} or {@link #numbered} could have made it. */
    public static boolean isValid(String slug) {
        return from(slug).filter(slug::equals).isPresent();
    }

    /** Whether it is a word that stands, or may one day stand, in a path where a slug could. */
    public static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }

    /** What to say to whoever asks for one that cannot be: what it would be, if anything. */
    public static String instead(String slug) {
        return from(slug).map(right -> "; try \"" + right + "\"").orElse("");
    }

    private static String hyphenated(String title) {
        StringBuilder slug = new StringBuilder(title.length());
        plain(title)
                .codePoints()
                .filter(c -> !isDropped(c))
                .forEach(
                        c -> {
                            if (Character.isLetterOrDigit(c) && !Folding.isApostrophe(c)) {
                                slug.appendCodePoint(c);
                            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                                slug.append('-');
                            }
                        });
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return Normalizer.normalize(slug, Normalizer.Form.NFC);
    }

    private static String plain(String title) {
        String lower = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    /** Marks, tatweel, and what nobody sees; but a space of no width is still a space. */
    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            case Character.FORMAT -> c != 0x200B;
            default -> Folding.isTatweel(c);
        };
    }

    private static String cut(String slug, int length) {
        if (slug.codePointCount(0, slug.length()) <= length) {
            return slug;
        }
        int end = slug.offsetByCodePoints(0, length);
        int hyphen = slug.lastIndexOf('-', end);
        boolean near = hyphen > 0 && slug.codePointCount(hyphen, end) <= NEAR;
        return slug.substring(0, near ? hyphen : end);
    }
}
