package press.harmattan.mirror.interest;

import java.util.List;
import press.harmattan.page.Window;

/**
 * Where somebody stands in the log.
 *
 * @param seq the number of the last change that they know of
 * @param meaning what their words meant there; see {@link Scope#meaning()}
 */
public record Place(long seq, String meaning) {
    private static final int KEY_SIZE = 2;

    /**
     * The place that a cursor names.
     *
     * @throws press.harmattan.failure.InvalidCursor when it is none, or one of other words
     */
    public static Place of(String cursor, Interest interest) {
        Window window = Window.of(0, cursor, interest.url().fingerprint(), KEY_SIZE);
        return new Place(window.number(), window.cursor().key().get(1));
    }

    /** The cursor that names it. */
    public String cursor(Interest interest) {
        return Window.behind(List.of(Long.toString(seq), meaning), interest.url().fingerprint());
    }
}
