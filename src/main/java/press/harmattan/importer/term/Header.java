package press.harmattan.importer.term;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.harmattan.importer.post.PostText;
import press.harmattan.importer.wxr.WxrItem;
import press.harmattan.importer.wxr.WxrLanguage;
import press.harmattan.importer.wxr.WxrThing;
import press.harmattan.language.Languages;
import press.harmattan.language.Texts;

/**
 * What a file says beside its items, and the terms that only its items name. It grows with a site's
 * vocabulary, not with its articles; all of it is in one place, because all of it counts against
 * one limit.
 */
public final class Header {
    /** Room for a quarter of a million categories and tags, each with its record. */
    private static final long MOST_CHARACTERS = 64 << 20;

    private static final int RECORD = 200;

    private final Map<String, WxrThing.Author> authors = new LinkedHashMap<>();
    private final Map<String, Long> unknownCreators = new LinkedHashMap<>();
    private final Map<String, Entry> terms = new LinkedHashMap<>();
    private final Map<String, String> locales = new HashMap<>();
    private final Map<Long, Version> versions = new HashMap<>();

    /** The first term of each language, by what its translations share; made when it is asked. */
    private final Map<String, Map<Optional<String>, Entry>> groups = new HashMap<>();

    private long characters;

    /** A category or tag. */
    record Entry(
            String taxonomy,
            String nicename,
            String parent,
            String name,
            long termId,
            Optional<WxrLanguage> lang,
            long line) {

        String shownName() {
            String text = PostText.line(name);
            return text.isEmpty() ? nicename.replace('-', ' ').strip() : text;
        }
    }

    private record Version(String lang, String group) {}

    /** Our word for a taxonomy. */
    static String taxonomy(String domain) {
        return domain.equals("post_tag") ? "tag" : domain;
    }

    public void take(WxrThing thing) {
        if (thing instanceof WxrThing.Author author) {
            authors.put(author.login(), author);
            count(author.login(), author.displayName(), author.firstName(), author.lastName());
        } else if (thing instanceof WxrThing.Category it) {
            Optional<WxrLanguage> lang = WxrLanguage.of(it.meta());
            String parent = it.parentNicename();
            add(
                    new Entry(
                            "category",
                            it.nicename(),
                            parent,
                            it.name(),
                            it.termId(),
                            lang,
                            it.line()));
        } else if (thing instanceof WxrThing.Tag it) {
            Optional<WxrLanguage> lang = WxrLanguage.of(it.meta());
            add(new Entry("tag", it.slug(), "", it.name(), it.termId(), lang, it.line()));
        } else if (thing instanceof WxrThing.Term it) {
            // Whatever it tells of languages may part or join those that are there.
            groups.clear();
            WxrLanguage.locale(it)
                    .ifPresent(
                            tag -> {
                                locales.put(it.slug(), tag);
                                count(it.slug(), tag);
                            });
            if (it.taxonomy().equals("term_translations")) {
                WxrLanguage.translations(it)
                        .forEach((lang, id) -> versions.put(id, new Version(lang, it.slug())));
                count(it.slug());
            }
        }
    }

    /** Takes what the header does not have from an item. */
    public void take(WxrItem item) {
        for (WxrItem.Label label : item.categories()) {
            String taxonomy = taxonomy(label.domain());
            if (isPlain(taxonomy)) {
                String nicename = label.nicename();
                Optional<WxrLanguage> unsaid = Optional.empty();
                add(new Entry(taxonomy, nicename, "", label.name(), 0, unsaid, item.line()));
            }
        }
        if (!item.creator().isBlank()
                && !authors.containsKey(item.creator())
                && unknownCreators.putIfAbsent(item.creator(), item.line()) == null) {
            count(item.creator());
        }
    }

    static boolean isPlain(String taxonomy) {
        return taxonomy.equals("category") || taxonomy.equals("tag");
    }

    private void add(Entry entry) {
        if (terms.putIfAbsent(TermRules.key(entry.taxonomy(), entry.nicename()), entry) == null) {
            count(entry.nicename(), entry.parent(), entry.name());
            if (!groups.isEmpty()) {
                group(entry).ifPresent(group -> join(group, entry));
            }
        }
    }

    /**
     * Holds no more than there is room for.
     *
     * @throws IllegalArgumentException when it is too much
     */
    private void count(String... texts) {
        characters += RECORD;
        for (String text : texts) {
            characters += text.length();
        }
        if (characters > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "the file has more categories, tags and authors than a site can have");
        }
    }

    Collection<WxrThing.Author> authors() {
        return authors.values();
    }

    /** Logins of creators whom the header does not name, each with the first line. */
    public Map<String, Long> unknownCreators() {
        return unknownCreators;
    }

    Collection<Entry> terms() {
        return List.copyOf(terms.values());
    }

    Optional<Entry> term(String taxonomy, String nicename) {
        return Optional.ofNullable(terms.get(TermRules.key(taxonomy, nicename)));
    }

    /** The BCP 47 tag of a language that Polylang knows by a slug of its own. */
    public Optional<String> locale(String slug) {
        return Optional.ofNullable(locales.get(slug));
    }

    /** The one of a term's language versions that stands for all: the site's, else the first. */
    Entry main(Entry term, String site) {
        Collection<Entry> all = versions(term);
        return all.stream()
                .filter(one -> language(one).filter(lang -> isOf(site, lang)).isPresent())
                .findFirst()
                .orElseGet(() -> all.iterator().next());
    }

    /** What a term is called in each language that it has a version in. */
    Texts names(Entry term, String site) {
        Map<String, String> names = new HashMap<>();
        for (Entry one : versions(term)) {
            names.putIfAbsent(
                    language(one).filter(lang -> !isOf(site, lang)).orElse(site), one.shownName());
        }
        return new Texts(names);
    }

    private static boolean isOf(String site, String lang) {
        return Languages.truncations(lang).contains(site);
    }

    private Collection<Entry> versions(Entry term) {
        Optional<String> group = group(term);
        if (group.isEmpty()) {
            return List.of(term);
        }
        if (groups.isEmpty()) {
            terms.values().forEach(one -> group(one).ifPresent(its -> join(its, one)));
        }
        return groups.get(key(group.get(), term)).values();
    }

    private void join(String group, Entry term) {
        groups.computeIfAbsent(key(group, term), key -> new LinkedHashMap<>())
                .putIfAbsent(language(term), term);
    }

    private static String key(String group, Entry term) {
        return term.taxonomy() + ":" + group;
    }

    private Optional<String> group(Entry term) {
        return term.lang()
                .flatMap(WxrLanguage::group)
                .or(() -> Optional.ofNullable(versions.get(term.termId())).map(Version::group));
    }

    private Optional<String> language(Entry term) {
        return term.lang()
                .map(WxrLanguage::lang)
                .or(
                        () ->
                                Optional.ofNullable(versions.get(term.termId()))
                                        .map(Version::lang)
                                        .flatMap(
                                                slug ->
                                                        locale(slug)
                                                                .or(() -> WxrLanguage.tag(slug))))
                .flatMap(Languages::canonical);
    }
}
