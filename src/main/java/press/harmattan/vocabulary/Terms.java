package press.harmattan.vocabulary;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import press.harmattan.language.Folding;

/** A vocabulary as it stood at one moment: every term, and the ways to it. Immutable. */
public final class Terms<T extends Term> {
    private static final int MOST_ORDERS = 16;

    /** Such as the isolates that come along when a word is copied out of other text. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private final Map<UUID, T> byId = new LinkedHashMap<>();
    private final Map<String, T> bySlug = new HashMap<>();
    private final Map<String, T> byFormerSlug = new HashMap<>();
    private final Map<String, T> byCode = new HashMap<>();
    private final Map<String, Set<T>> byName = new HashMap<>();
    private final Map<String, Set<T>> byBareName = new HashMap<>();
    private final Map<UUID, List<T>> below = new HashMap<>();
    private final Map<List<String>, List<T>> sorted = new ConcurrentHashMap<>();

    public Terms(Collection<T> terms) {
        for (T term : terms) {
            byId.put(term.id(), term);
            bySlug.put(term.slug(), term);
            term.formerSlugs().forEach(slug -> byFormerSlug.put(slug, term));
            term.codes().forEach(code -> byCode.put(code.toUpperCase(Locale.ROOT), term));
            term.names().byLanguage().values().forEach(name -> name(name, term));
            term.aliases().forEach(alias -> name(alias, term));
            if (term.parentId() != null) {
                below.computeIfAbsent(term.parentId(), parent -> new ArrayList<>()).add(term);
            }
        }
    }

    private void name(String name, T term) {
        add(byName, Folding.key(name), term);
        add(byBareName, Folding.bareKey(name), term);
    }

    private static <T> void add(Map<String, Set<T>> byKey, String key, T term) {
        if (!key.isEmpty()) {
            byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(term);
        }
    }

    /** Every term, in no order that means anything. */
    public Collection<T> all() {
        return byId.values();
    }

    /** The term with an id. */
    public Optional<T> byId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The term that has a slug now. */
    public Optional<T> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The term that has a slug now or had it before: slugs are never given again. */
    public Optional<T> byAnySlug(String slug) {
        return bySlug(slug).or(() -> Optional.ofNullable(byFormerSlug.get(slug)));
    }

    /**
     * The terms that a word names: by slug, else by former slug, else by code, else by any name or
     * alias in any spelling that folds alike. Empty when nothing is called so; more than one when a
     * name is shared.
     */
    public List<T> find(String word) {
        String plain = INVISIBLE.matcher(word).replaceAll("");
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        T exact = bySlug.get(slug);
        if (exact == null) {
            exact = byFormerSlug.get(slug);
        }
        if (exact == null) {
            exact = byCode.get(plain.toUpperCase(Locale.ROOT));
        }
        return exact != null
                ? List.of(exact)
                : List.copyOf(byName.getOrDefault(Folding.key(word), Set.of()));
    }

    /**
     * The terms that a reader's word may mean: those that it {@link #find names}, else those that
     * it names with or without Arabic articles. For reading alone: two people's names may differ in
     * nothing else.
     */
    public List<T> meant(String word) {
        List<T> named = find(word);
        return named.isEmpty()
                ? List.copyOf(byBareName.getOrDefault(Folding.bareKey(word), Set.of()))
                : named;
    }

    /** The terms above one, from the top down, without itself. */
    public List<T> path(T term) {
        Deque<T> path = new ArrayDeque<>();
        T parent = byId.get(term.parentId());
        while (parent != null) {
            path.addFirst(parent);
            parent = byId.get(parent.parentId());
        }
        return List.copyOf(path);
    }

    /** The ids of a term and of everything below it. */
    public Set<UUID> withDescendants(T term) {
        Set<UUID> ids = new LinkedHashSet<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(term.id()));
        while (!open.isEmpty()) {
            UUID id = open.pop();
            ids.add(id);
            below.getOrDefault(id, List.of()).forEach(child -> open.push(child.id()));
        }
        return ids;
    }

    /** For each of some terms, the ids of itself and of everything below it. */
    public Map<UUID, Set<UUID>> under(Collection<T> some) {
        Map<UUID, Set<UUID>> under = new LinkedHashMap<>();
        some.forEach(term -> under.put(term.id(), withDescendants(term)));
        return under;
    }

    /**
     * Every term in the alphabetical order of the first language, by the name that callers read who
     * prefer these. So many orders are kept as there are for three languages, in any combination.
     */
    List<T> sortedByName(Wording wording) {
        List<T> known = sorted.get(wording.preferred());
        if (known != null) {
            return known;
        }
        List<T> order = sort(wording);
        if (sorted.size() < MOST_ORDERS) {
            sorted.put(wording.preferred(), order);
        }
        return order;
    }

    private List<T> sort(Wording wording) {
        Comparator<TermKey> order = nameOrder(wording.language());
        return all().stream()
                .map(term -> Map.entry(TermKey.of(term, wording), term))
                .sorted(Map.Entry.comparingByKey(order))
                .map(Map.Entry::getValue)
                .toList();
    }

    static Comparator<TermKey> nameOrder(String language) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language)).freeze();
        return Comparator.comparing(TermKey::name, collator::compare).thenComparing(TermKey::id);
    }
}
