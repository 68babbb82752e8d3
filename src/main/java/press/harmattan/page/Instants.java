package press.harmattan.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Instants as callers write them. */
public final class Instants {
    private static final int LENGTH_OF_A_DATE = 10;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = FIRST.atOffset(ZoneOffset.UTC).withYear(10_000).toInstant();

    private Instants() {}

    /** A parameter that the guard has let through, null when it was not given. */
    public static Instant ofParameter(String text) {
        return text == null ? null : parse(text);
    }

    /**
     * Reads an instant of RFC 3339, or a date, which is its first moment in UTC.
     *
     * @throws DateTimeException when it is neither, or beyond the four digits of a year: no answer
     *     could write it, and the database has no room for all of Java's
     */
    public static Instant parse(String text) {
        Instant instant =
                text.length() == LENGTH_OF_A_DATE
                        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : OffsetDateTime.parse(text).toInstant();
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new DateTimeException("beyond the four digits of a year");
        }
        return instant;
    }
}
