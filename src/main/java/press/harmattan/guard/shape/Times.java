package press.harmattan.guard.shape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The one spelling of dates and instants (RFC 3339, in UTC), in queries as in bodies. */
public final class Times {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile(DATE.pattern() + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");

    private Times() {}

    /** Whether it is a day of the calendar, such as {@code 2026-01-31}. */
    public static boolean isDate(String value) {
        try {
            return DATE.matcher(value).matches() && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A leap second and 24:00 have another spelling too, and are refused. */
    public static boolean isInstant(String value) {
        try {
            return INSTANT.matcher(value).matches()
                    && isDate(value.substring(0, 10))
                    && !value.startsWith("T24", 10)
                    && !value.startsWith(":60", 16)
                    && Instant.parse(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
