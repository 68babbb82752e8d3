package press.harmattan.language;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The rules for text that comes in. Stored text is NFC and holds no control character but tab and
 * newline, no byte order mark, no noncharacter, and nothing that XML could not carry.
 *
 * <p>A line (title, name, note) takes no bidi override and is one line; a body keeps its lines and
 * the isolates and joiners that Arabic and Persian are written with.
 */
public final class InputText {

    /** Why a text is refused. */
    public enum Fault {
        /** Half a character: it cannot be stored or sent as UTF-8. */
        lone_surrogate,
        /** U+202A to U+202E: what is shown would not be what is stored. */
        bidi_override
    }

    /** A text made acceptable, and what was taken out of it for that. */
    public record Cleaned(String text, Set<Fault> faults) {}

    /**
     * More marks than any writing sets on one letter (the limit of Unicode's Stream-Safe format);
     * to sort a million of them into normal form would take minutes.
     */
    private static final int MOST_MARKS = 30;

    private InputText() {}

    public static Optional<Fault> faultInLine(String raw) {
        return faults(raw).stream().findFirst();
    }

    public static Optional<Fault> faultInBody(String raw) {
        return faults(raw).stream().filter(f -> f == Fault.lone_surrogate).findFirst();
    }

    /**
     * A title, name or note in the form to store: one line, single spaces, no space at its ends.
     *
     * @throws IllegalArgumentException when it has a fault
     */
    public static String line(String raw) {
        faultInLine(raw).ifPresent(InputText::refuse);
        return cleanLine(raw).text();
    }

    /**
     * A body or another text of several lines in the form to store.
     *
     * @throws IllegalArgumentException when it has a fault
     */
    public static String body(String raw) {
        faultInBody(raw).ifPresent(InputText::refuse);
        return cleanBody(raw).text();
    }

    /** For importers, which report a fault and go on: {@link #line} with the faults taken out. */
    public static Cleaned cleanLine(String raw) {
        String text = normal(raw, true).replaceAll("[\\t\\n \\u2028\\u2029]+", " ").strip();
        return new Cleaned(text, faults(raw));
    }

    /**
     * For documents that others read with programs of their own: {@link #cleanLine} without any
     * control character, of which some that may be stored end a line or begin a command.
     */
    public static String shownLine(String raw) {
        return cleanLine(raw).text().replaceAll("\\p{Cc}", "").strip();
    }

    /** For importers, which report a fault and go on: {@link #body} with the faults taken out. */
    public static Cleaned cleanBody(String raw) {
        Set<Fault> faults = faults(raw);
        faults.remove(Fault.bidi_override);
        return new Cleaned(normal(raw, false), faults);
    }

    /** How many characters {@link #cleanLine} takes out, white space apart. */
    public static int lostInLine(String raw) {
        return lost(lines(raw), true);
    }

    /** How many characters {@link #cleanBody} takes out. */
    public static int lostInBody(String raw) {
        return lost(lines(raw), false);
    }

    private static int lost(String lines, boolean withoutOverrides) {
        CharSequence kept = kept(lines, withoutOverrides);
        return lines.codePointCount(0, lines.length())
                - Character.codePointCount(kept, 0, kept.length());
    }

    private static String normal(String raw, boolean withoutOverrides) {
        return Normalizer.normalize(kept(lines(raw), withoutOverrides), Normalizer.Form.NFC);
    }

    private static String lines(String raw) {
        return raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static CharSequence kept(String lines, boolean withoutOverrides) {
        StringBuilder kept = new StringBuilder(lines.length());
        int marks = 0;
        for (int i = 0, c; i < lines.length(); i += Character.charCount(c)) {
            c = lines.codePointAt(i);
            if (!isNeverKept(c) && !(withoutOverrides && isBidiOverride(c))) {
                marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
                if (marks <= MOST_MARKS) {
                    kept.appendCodePoint(c);
                }
            }
        }
        return kept;
    }

    private static Set<Fault> faults(String raw) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        raw.codePoints()
                .forEach(
                        c -> {
                            if (isLoneSurrogate(c)) {
                                faults.add(Fault.lone_surrogate);
                            } else if (isBidiOverride(c)) {
                                faults.add(Fault.bidi_override);
                            }
                        });
        return faults;
    }

    private static void refuse(Fault fault) {
        throw new IllegalArgumentException("the text has a " + fault);
    }

    private static boolean isNeverKept(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n';
        return control || c == 0xFEFF || isNoCharacter(c) || isLoneSurrogate(c);
    }

    /** What Unicode keeps for the inside of programs, and this one uses so. */
    private static boolean isNoCharacter(int c) {
        return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isBidiOverride(int c) {
        return c >= 0x202A && c <= 0x202E;
    }
}
