package press.harmattan.mirror.interest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.harmattan.article.filter.FilterTerms;
import press.harmattan.article.filter.RegionScope;
import press.harmattan.article.filter.TermFilter;
import press.harmattan.change.Change;
import press.harmattan.change.FilterValues;
import press.harmattan.change.Kind;
import press.harmattan.http.Sha256;
import press.harmattan.vocabulary.Term;

/** What the words of an interest mean while the vocabularies are as they are. */
public final class Scope {
    private static final String BETWEEN = ".";

    /** Enough to tell one meaning from the next one; nothing depends on its being secret. */
    private static final int DIGEST_BYTES = 6;

    private final List<String> languages;
    private final TermFilter ids;
    private final boolean exact;
    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Vocabularies known;

    Scope(List<String> languages, FilterTerms named, TermFilter ids, Vocabularies known) {
        this.known = known;
        this.languages = languages;
        this.ids = ids;
        exact = named.regionScope() == RegionScope.exact;
        meanings.put("lang", digest(languages));
        meanings.put("section", of(named.section() == null ? List.of() : List.of(named.section())));
        meanings.put("region", of(named.region()));
        meanings.put("tag", of(named.tag()));
        meanings.put("tagAll", of(named.tagAll()));
        meanings.put("tagNot", of(named.tagNot()));
        meanings.put("author", of(named.author()));
    }

    /** Whether these are the vocabularies that it was found in: then it is still right. */
    boolean isOf(Vocabularies now) {
        return known.equals(now);
    }

    /** Which languages and terms are named, in short: what is below those is left out. */
    public String meaning() {
        return String.join(BETWEEN, meanings.values());
    }

    /** The first parameter whose words meant something else once. */
    public Optional<String> changedSince(String meaning) {
        List<String> before = List.of(meaning.split("\\" + BETWEEN, -1));
        List<String> now = List.copyOf(meanings.values());
        List<String> names = List.copyOf(meanings.keySet());
        for (int i = 0; i < names.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(now.get(i))) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether an article with these values is followed; one without any is nowhere. */
    public boolean has(FilterValues values) {
        return values != null
                && (languages.isEmpty() || languages.contains(values.lang()))
                && (ids.sections().isEmpty() || ids.sections().contains(values.section()))
                && any(ids.regions(), values.regions())
                && any(ids.tags(), values.tags())
                && any(ids.authors(), values.authors())
                && (ids.tagsAll().isEmpty() || known(values.tags()).containsAll(ids.tagsAll()))
                && known(values.tags()).stream().noneMatch(ids.tagsNot()::contains);
    }

    /**
     * The parameter by which articles may have come or gone without a change of their own: a term
     * went to another place, or another took its place.
     */
    public Optional<String> movedIn(Change change) {
        if (change.kind() != Kind.moved && change.kind() != Kind.merged) {
            return Optional.empty();
        }
        return switch (change.subject()) {
            case section -> among(change, ids.sections(), true, "section");
            case region -> among(change, ids.regions(), !exact, "region");
            case tag ->
                    among(change, ids.tags(), false, "tag")
                            .or(() -> among(change, ids.tagsAll(), false, "tagAll"))
                            .or(() -> among(change, ids.tagsNot(), false, "tagNot"));
            case author -> among(change, ids.authors(), false, "author");
            case article, collection, comment -> Optional.empty();
        };
    }

    /**
     * Whether a term is inside now and was not, or the other way round. It was inside if the one
     * above it is: a term that was named itself is told by {@link #changedSince}. If the tree has
     * changed once more since, a later row of the log says so.
     */
    private static Optional<String> among(
            Change change, Set<UUID> inside, boolean withDescendants, String parameter) {
        boolean was = withDescendants && isIn(inside, change.before().parent());
        boolean is =
                change.kind() == Kind.merged
                        ? inside.contains(survivor(change))
                        : withDescendants && isIn(inside, change.after().parent());
        return was == is ? Optional.empty() : Optional.of(parameter);
    }

    private static boolean isIn(Set<UUID> inside, UUID parent) {
        return parent != null && inside.contains(parent);
    }

    /** The term that took the place of a merged one. */
    public static UUID survivor(Change merged) {
        FilterValues after = merged.after();
        return switch (merged.subject()) {
            case section -> after.section();
            case region -> after.regions().get(0);
            case tag -> after.tags().get(0);
            case author -> after.authors().get(0);
            case article, collection, comment -> throw new IllegalArgumentException("no term");
        };
    }

    private static boolean any(Set<UUID> wanted, Collection<UUID> has) {
        return wanted.isEmpty() || known(has).stream().anyMatch(wanted::contains);
    }

    private static Collection<UUID> known(Collection<UUID> ids) {
        return Objects.requireNonNullElse(ids, List.of());
    }

    private static String of(List<? extends Term> named) {
        return digest(named.stream().map(term -> term.id().toString()).toList());
    }

    private static String digest(List<String> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        String text = parts.stream().sorted().collect(Collectors.joining(","));
        byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(hash, DIGEST_BYTES));
    }
}
