package press.harmattan.taxonomy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Unacceptable;
import press.harmattan.http.UrlKey;
import press.harmattan.language.InputText;
import press.harmattan.language.Texts;

/** The texts of a term made fit to be stored, and all that is wrong with it, by JSON Pointer. */
public class ProposedTexts {
    private static final int LONGEST_LINE = 200;
    private static final String BIDI =
            "must not have bidi overrides (U+202A to U+202E); isolates do what is meant";
    private static final String HALF = "must not have half a character";

    private final List<Fault> faults = new ArrayList<>();
    private final List<String> supported;

    /**
     * @param supported the languages that texts may be in; others only where they were before
     */
    public ProposedTexts(List<String> supported) {
        this.supported = supported;
    }

    /** Adds what is wrong. */
    public final void refuse(String pointer, String detail) {
        faults.add(Fault.body(pointer, detail));
    }

    /** Ends the request when anything is wrong. */
    public final void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new Unacceptable(faults);
        }
    }

    /** Lines by language, in the languages of the newsroom and those that it had before. */
    public final Texts lines(String pointer, Map<String, String> raw, Texts had) {
        return texts(pointer, raw, had, (at, text) -> line(at, text));
    }

    /** Texts by language; each is made fit by the function, which answers null for none. */
    public final Texts texts(String pointer, Map<String, String> raw, Texts had, Fitting fitting) {
        Map<String, String> fit = new LinkedHashMap<>();
        Objects.requireNonNullElse(raw, Map.<String, String>of())
                .forEach(
                        (lang, text) -> {
                            String at = pointer + "/" + lang.replace("~", "~0").replace("/", "~1");
                            if (!supported.contains(lang) && had.in(lang).isEmpty()) {
                                faults.add(
                                        new Fault(
                                                "body",
                                                at,
                                                "is not in a language of this newsroom",
                                                supported));
                            } else {
                                String made = fitting.fit(at, Objects.requireNonNullElse(text, ""));
                                if (made != null) {
                                    fit.put(lang, made);
                                }
                            }
                        });
        return new Texts(fit);
    }

    /** One text that is made fit to be stored. */
    @FunctionalInterface
    public interface Fitting {
        String fit(String pointer, String text);
    }

    /** A line of text; null after telling what is wrong with it. */
    public final String line(String pointer, String raw) {
        if (raw == null || !readable(pointer, raw)) {
            return null;
        }
        String line = InputText.line(raw);
        if (line.isEmpty()) {
            refuse(pointer, "must not be blank");
            return null;
        }
        if (line.codePointCount(0, line.length()) > LONGEST_LINE) {
            refuse(pointer, "must have at most " + LONGEST_LINE + " characters");
            return null;
        }
        return line;
    }

    private boolean readable(String pointer, String raw) {
        Optional<InputText.Fault> fault = InputText.faultInLine(raw);
        fault.ifPresent(it -> refuse(pointer, it == InputText.Fault.bidi_override ? BIDI : HALF));
        return fault.isEmpty();
    }

    /** Lines in their order, each once. */
    public final List<String> lines(String pointer, List<String> raw) {
        Set<String> lines = new LinkedHashSet<>();
        for (int i = 0; raw != null && i < raw.size(); i++) {
            String line = line(pointer + "/" + i, Objects.requireNonNullElse(raw.get(i), ""));
            if (line != null) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    /** A web address, whole. */
    public final String address(String pointer, String raw) {
        String url = raw == null ? "" : Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
        if (!url.matches("(?i)https?://.*") || UrlKey.of(url).isEmpty()) {
            refuse(pointer, "must be a whole http or https address");
        }
        return url;
    }
}
