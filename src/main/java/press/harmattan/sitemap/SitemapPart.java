package press.harmattan.sitemap;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * A part of the articles that were first published in a month (UTC).
 *
 * @param number from 1; the first part has no number in its name
 */
record SitemapPart(YearMonth month, int number) {
    /** How many articles a part has; search engines take 50,000 or 50 MB of them. */
    static final int ARTICLES = 10_000;

    /** The names that parts have. */
    static final String NAME = "^[12][0-9]{3}-(0[1-9]|1[0-2])(-([2-9]|[1-9][0-9]{1,2}))?$";

    private static final Pattern NAMED = Pattern.compile("(\\d{4}-\\d{2})(?:-(\\d+))?");

    /** The part with a name that matches {@link #NAME}. */
    static SitemapPart named(String name) {
        Matcher parts = NAMED.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException(name);
        }
        return new SitemapPart(
                YearMonth.parse(parts.group(1)),
                parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)));
    }

    /** The parts of a month with so many articles. */
    static List<SitemapPart> of(YearMonth month, long articles) {
        return LongStream.rangeClosed(1, (articles + ARTICLES - 1) / ARTICLES)
                .mapToObj(number -> new SitemapPart(month, (int) number))
                .toList();
    }

    String path() {
        return "/sitemap-" + month + (number == 1 ? "" : "-" + number) + ".xml";
    }

    Instant from() {
        return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    Instant to() {
        return month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** How many articles of the month are in the parts before. */
    long skipped() {
        return (number - 1L) * ARTICLES;
    }
}
