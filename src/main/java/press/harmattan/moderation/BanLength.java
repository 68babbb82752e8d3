package press.harmattan.moderation;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Unacceptable;

/** How long a ban lasts, as it is written in ISO 8601. */
final class BanLength {

    /** Lets go of somebody who was banned by mistake. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** What Java's durations, which know days, do not know. */
    private static final Pattern WEEKS = Pattern.compile("P(\\d{1,4})W");

    private BanLength() {}

    /**
     * Reads what an editor asks for.
     *
     * @throws Unacceptable when it is no duration, or too short or too long
     */
    static Duration of(String text, Duration longest) {
        Duration asked;
        try {
            Matcher weeks = WEEKS.matcher(text);
            asked =
                    weeks.matches()
                            ? Duration.ofDays(7 * Long.parseLong(weeks.group(1)))
                            : Duration.parse(text);
        } catch (DateTimeException notOne) {
            throw unacceptable("must be an ISO 8601 duration, such as P7D");
        }
        if (asked.compareTo(SHORTEST) < 0 || asked.compareTo(longest) > 0) {
            throw unacceptable("must be between " + SHORTEST + " and " + told(longest));
        }
        return asked;
    }

    /** In days as far as they go: PT720H is P30D to people. */
    static String told(Duration length) {
        long days = length.toDays();
        if (days == 0) {
            return length.toString();
        }
        Duration rest = length.minusDays(days);
        return "P" + days + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
    }

    private static Unacceptable unacceptable(String detail) {
        return new Unacceptable(List.of(Fault.body("/for", detail)));
    }
}
