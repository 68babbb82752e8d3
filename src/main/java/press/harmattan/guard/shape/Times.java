package press.harmattan.guard.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** The spelling of dates and instants (RFC 3339): in UTC, which a query need not have. */
public final class Times {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile(
                    DATE.pattern()
                            + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
                            + "(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final int LAST_YEAR = 9999;

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
        return value.endsWith("Z") && isInstantOfAnyZone(value);
    }

    /** The same, with the offset of any zone. */
    public static boolean isInstantOfAnyZone(String value) {
        try {
            if (!INSTANT.matcher(value).matches()) {
                return false;
            }
            int year = OffsetDateTime.parse(value).withOffsetSameInstant(ZoneOffset.UTC).getYear();
            return year > 0 && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
