package press.harmattan.importer.wxr;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** The dates of an item, which come in three forms and are often zero. */
final class WxrDates {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
                    .withResolverStyle(ResolverStyle.STRICT);

    private WxrDates() {}

    /**
     * @throws DateTimeException when the date in GMT is not zero and does not exist
     */
    static Optional<Instant> of(String gmt, String pubDate, String local) {
        if (!isZero(gmt)) {
            return Optional.of(instant(gmt));
        }
        return published(pubDate).or(() -> lenient(local));
    }

    private static Optional<Instant> published(String pubDate) {
        try {
            Instant at =
                    OffsetDateTime.parse(pubDate, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            // What is without a date is written as the epoch.
            return Optional.of(at)
                    .filter(instant -> instant.getEpochSecond() != 0)
                    .map(WxrDates::sane);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> lenient(String text) {
        try {
            return isZero(text) ? Optional.empty() : Optional.of(instant(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text) {
        return sane(LocalDateTime.parse(text, DATE).toInstant(ZoneOffset.UTC));
    }

    private static Instant sane(Instant at) {
        int year = at.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1000 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
        return at;
    }

    /** MySQL's zero date, also as PHP writes it after a calculation. */
    private static boolean isZero(String text) {
        return text.isEmpty() || text.startsWith("0000-00-00") || text.startsWith("-0001-11-30");
    }
}
