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
import java.util.UUID;
import java.util.function.Function;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Unacceptable;
import press.harmattan.http.UrlKey;
import press.harmattan.language.InputText;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/**
 * A term on its way into a vocabulary: its parts made fit to be stored, and all that is wrong with
 * them, by JSON Pointer.
 */
public final class Proposal<T extends Term> {
    private static final int LONGEST_LINE = 200;
    private static final String BIDI =
            "must not have bidi overrides (U+202A to U+202E); isolates do what is meant";
    private static final String HALF = "must not have half a character";

    private final List<Fault> faults = new ArrayList<>();
    private final UUID id;
    private final T before;
    private final Terms<T> all;
    private final List<String> supported;
    Texts names;
    List<String> aliases;
    String slug;
    UUID parentId;

    /**
     * @param before null for a term that is new
     * @param supported the newsroom's languages, the first one first
     */
    Proposal(UUID id, T before, Terms<T> all, List<String> supported) {
        this.id = id;
        this.before = before;
        this.all = all;
        this.supported = supported;
    }

    /** For a term that comes from elsewhere as a whole, in whichever languages it has. */
    public static <T extends Term> Proposal<T> brought(UUID id) {
        return new Proposal<>(id, null, new Terms<>(List.of()), List.of());
    }

    /** The id that the term has or gets. */
    public UUID id() {
        return id;
    }

    /** The term as it is, null while it is new. */
    public T before() {
        return before;
    }

    public Texts names() {
        return names;
    }

    public List<String> aliases() {
        return aliases;
    }

    public String slug() {
        return slug;
    }

    /** The slugs that led to it before. */
    public List<String> formerSlugs() {
        return before == null ? List.of() : before.formerSlugs();
    }

    /** The id of the term above, null at the top. */
    public UUID parentId() {
        return parentId;
    }

    /** Every term of the vocabulary. */
    public Terms<T> all() {
        return all;
    }

    /** Adds what is wrong. */
    public void refuse(String pointer, String detail) {
        faults.add(Fault.body(pointer, detail));
    }

    /** Ends the request when anything is wrong. */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new Unacceptable(faults);
        }
    }

    /** Lines by language, in the languages of the newsroom and those that it had before. */
    public Texts lines(String pointer, Map<String, String> raw, Texts had) {
        return texts(pointer, raw, had, (at, text) -> line(at, text));
    }

    /** Texts by language; each is made fit by the function, which answers null for none. */
    public Texts texts(String pointer, Map<String, String> raw, Texts had, Fitting fitting) {
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
    public String line(String pointer, String raw) {
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
    public List<String> lines(String pointer, List<String> raw) {
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
    public String address(String pointer, String raw) {
        String url = raw == null ? "" : Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
        if (!url.matches("(?i)https?://.*") || UrlKey.of(url).isEmpty()) {
            refuse(pointer, "must be a whole http or https address");
        }
        return url;
    }

    /** Whatever only one term of the vocabulary may have, such as a code. */
    public void only(String pointer, String value, Function<T, String> had) {
        all.all().stream()
                .filter(other -> value != null && !other.id().equals(id))
                .filter(other -> value.equals(had.apply(other)))
                .findFirst()
                .ifPresent(other -> refuse(pointer, "\"" + other.slug() + "\" has it"));
    }

    /** The term above, by slug, code, other name or id; null after telling what is wrong. */
    UUID parent(String word) {
        if (word == null) {
            return null;
        }
        List<T> found = Named.in(all, word);
        if (found.size() != 1) {
            refuse("/parent", Named.complaint(found, word));
            return null;
        }
        T parent = found.get(0);
        if (before != null && all.withDescendants(before).contains(parent.id())) {
            refuse(
                    "/parent",
                    parent.id().equals(id)
                            ? "nothing stands below itself"
                            : "\"" + parent.slug() + "\" stands below it; move that away first");
            return null;
        }
        return parent.id();
    }
}
