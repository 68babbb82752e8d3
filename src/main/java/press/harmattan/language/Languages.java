package press.harmattan.language;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** BCP 47 language tags: their canonical form, and the steps of RFC 4647 lookup. */
public final class Languages {

    /**
     * What the content needs of BCP 47; extensions and private use name no language of their own.
     */
    private static final Pattern PLAIN = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private Languages() {}

    /**
     * The tag in canonical form, with today's codes and the usual case ({@code AR-latn} is {@code
     * ar-Latn}, {@code iw} is {@code he}); empty when it is no well-formed tag of a language or
     * carries extensions.
     */
    public static Optional<String> canonical(String tag) {
        if (tag == null || tag.isEmpty()) {
            return Optional.empty();
        }
        try {
            String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            return Optional.of(canonical)
                    .filter(t -> PLAIN.matcher(t).matches())
                    .filter(t -> !t.equals("und"));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** {@link #canonical} for a tag that has to be one. */
    static String require(String tag) {
        return canonical(tag)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + tag + "\" is no language tag"));
    }

    /**
     * The range and its shorter forms, longest first, as RFC 4647 section 3.4 has them: {@code
     * fr-Latn-CA}, {@code fr-Latn}, {@code fr}. A range that is no well-formed tag has none.
     */
    public static List<String> truncations(String range) {
        String rest = canonical(range).orElse("");
        List<String> steps = new ArrayList<>();
        while (!rest.isEmpty()) {
            steps.add(rest);
            rest = rest.substring(0, Math.max(rest.lastIndexOf('-'), 0));
        }
        return steps;
    }
}
