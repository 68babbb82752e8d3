package press.harmattan.mirror.interest;

import java.util.List;
import press.harmattan.failure.InvalidCursor;
import press.harmattan.page.Window;

/**
 * Where somebody stands in the log.
 *
 * @param seq the number of the last change that they know of
 * @param at when that change was, in microseconds since 1970, by which a log that was put back is
 *     told from the one that they know; 0 when there was none, or not any more
 * @param meaning what their words meant there; see {@link Scope#meaning()}
 */
public record Place(long seq, long at, String meaning) {
    private static final int KEY_SIZE = 3;

    /**
     * The place that a cursor names.
     *
     * @throws press.harmattan.failure.InvalidCursor when it is none, or one of other words
     */
    public static Place of(String cursor, Interest interest) {
        Window window = Window.of(0, cursor, interest.url().fingerprint(), KEY_SIZE);
        List<String> key = window.cursor().key();
        return new Place(window.number(), number(key.get(1)), key.get(2));
    }

    private static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException anotherShape) {
            throw InvalidCursor.invalid();
        }
    }

    /** The cursor that names it. */
    public String cursor(Interest interest) {
        List<String> key = List.of(Long.toString(seq), Long.toString(at), meaning);
        return Window.behind(key, interest.url().fingerprint());
    }
}
