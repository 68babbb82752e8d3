package press.harmattan.importer.wxr;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language that Polylang or WPML gave an item. Polylang writes taxonomies, {@code language} and
 * {@code post_translations}, so every export has them; WPML's own table is not exported, only the
 * custom fields of its add-on “Export and Import” are.
 *
 * @param lang BCP 47
 * @param group what all translations of one story share, empty when it stands alone
 * @param source the language it was translated from, empty for an original and wherever the file
 *     does not say (Polylang never does)
 * @param original true only when the file says that it is one
 */
public record WxrLanguage(
        String lang, Optional<String> group, Optional<String> source, boolean original) {
    private static final Pattern TAG =
            Pattern.compile("([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,3})");
    private static final Pattern LOCALE =
            Pattern.compile("s:6:\"locale\";s:\\d{1,2}:\"([A-Za-z]{2,3}(?:_[A-Za-z0-9]{2,8})*)\"");
    private static final Pattern TRANSLATION =
            Pattern.compile("s:\\d{1,2}:\"([A-Za-z0-9_-]{2,30})\";i:(\\d{1,18});");

    public static Optional<WxrLanguage> of(WxrItem item) {
        return wpml(item.meta()).or(() -> polylang(item));
    }

    /** WPML's fields as they stand at a category, a tag or a term. */
    public static Optional<WxrLanguage> of(Map<String, List<String>> termMeta) {
        return wpml(termMeta);
    }

    /**
     * What Polylang says in a {@code language} term of its locale: its slug is free ({@code cz} for
     * Czech), its locale is not.
     */
    public static Optional<String> locale(WxrThing.Term term) {
        Matcher locale = LOCALE.matcher(term.description());
        return term.taxonomy().equals("language") && locale.find()
                ? tag(locale.group(1))
                : Optional.empty();
    }

    /**
     * The members of one of Polylang's groups, their numbers by the language's slug: posts for a
     * {@code post_translations} term, categories or tags for {@code term_translations}.
     */
    public static Map<String, Long> translations(WxrThing.Term term) {
        Map<String, Long> members = new HashMap<>();
        if (term.taxonomy().endsWith("_translations")) {
            Matcher pairs = TRANSLATION.matcher(term.description());
            while (pairs.find()) {
                members.put(pairs.group(1), Long.valueOf(pairs.group(2)));
            }
        }
        return members;
    }

    /** A language code or locale as BCP 47: {@code fr_FR} is {@code fr-FR}, {@code pt-br} pt-BR. */
    public static Optional<String> tag(String code) {
        if (!TAG.matcher(code.strip()).matches()) {
            return Optional.empty();
        }
        String tag = Locale.forLanguageTag(code.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    }

    private static Optional<WxrLanguage> wpml(Map<String, List<String>> meta) {
        Optional<String> source = first(meta, "source_language_code").flatMap(WxrLanguage::tag);
        return first(meta, "language_code")
                .flatMap(WxrLanguage::tag)
                .map(
                        lang ->
                                new WxrLanguage(
                                        lang,
                                        first(meta, "translation_group").map("wpml:"::concat),
                                        source,
                                        source.isEmpty()));
    }

    private static Optional<String> first(Map<String, List<String>> meta, String key) {
        return meta.getOrDefault("_wpml_import_" + key, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<WxrLanguage> polylang(WxrItem item) {
        Optional<String> group =
                item.labels("post_translations").stream()
                        .map(label -> "polylang:" + label.nicename())
                        .findFirst();
        return item.labels("language").stream()
                .findFirst()
                .flatMap(label -> tag(label.nicename()))
                .map(lang -> new WxrLanguage(lang, group, Optional.empty(), false));
    }
}
