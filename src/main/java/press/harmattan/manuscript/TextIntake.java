package press.harmattan.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import press.harmattan.body.Loss;
import press.harmattan.body.WebAddress;
import press.harmattan.failure.Fault;
import press.harmattan.language.InputText;

/** Reads the texts of one request by the rules for text, and keeps what is wrong with them. */
public final class TextIntake {
    private static final int MOST_FAULTS = 50;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /** What is wrong so far. */
    public List<Fault> faults() {
        return faults;
    }

    /** What was taken out so far; as many as an article has texts, and the kinds of its body. */
    public List<Warning> warnings() {
        return warnings;
    }

    void fault(String pointer, String detail) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Fault.body(pointer, detail));
        }
    }

    void warn(String pointer, String detail) {
        warnings.add(new Warning(pointer, detail));
    }

    /** A line that has to say something. */
    public String title(String pointer, String raw) {
        String line = line(pointer, raw);
        if (line == null || line.codePoints().noneMatch(TextIntake::isSeen)) {
            fault(pointer, "must say something");
            return "";
        }
        return line;
    }

    /** A line, null when nothing is in it. */
    String line(String pointer, String raw) {
        if (raw == null) {
            return null;
        }
        InputText.faultInLine(raw)
                .ifPresent(
                        found ->
                                fault(
                                        pointer,
                                        found == InputText.Fault.bidi_override
                                                ? "must not override the direction of its text"
                                                : "must not have half a character"));
        String kept = InputText.cleanLine(raw).text();
        warnOf(InputText.lostInLine(raw), pointer);
        return kept.isBlank() ? null : kept;
    }

    /** A text of several lines, null when nothing is in it. */
    String text(String pointer, String raw) {
        if (raw == null) {
            return null;
        }
        String kept = InputText.cleanBody(raw).text();
        warnOf(InputText.lostInBody(raw), pointer);
        return kept.isBlank() ? null : kept.strip();
    }

    /** An address of the web, null when there is none. */
    String address(String pointer, String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        return WebAddress.of(raw)
                .orElseGet(
                        () -> {
                            fault(pointer, "must be an http or https address");
                            return null;
                        });
    }

    /** Reads every item of a list that may be absent. */
    static <I, O> List<O> each(List<I> items, String pointer, BiFunction<I, String, O> read) {
        return items == null
                ? List.of()
                : IntStream.range(0, items.size())
                        .mapToObj(i -> read.apply(items.get(i), pointer + "/" + i))
                        .toList();
    }

    private void warnOf(int lost, String pointer) {
        if (lost > 0) {
            warn(pointer, Loss.ofCharacters(lost).said());
        }
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK ->
                    false;
            default -> true;
        };
    }
}
