package press.harmattan.importer.term;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.harmattan.importer.memory.ImportedRepository.Imported;
import press.harmattan.language.Slugs;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/** One vocabulary while a site's terms are put into it. */
final class Shelf<T extends Term> {
    private final Map<String, Imported> known;
    private final Set<UUID> ofTheSite;
    private final Map<UUID, T> byId = new HashMap<>();
    private final Terms<T> before;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, UUID> holders = new HashMap<>();

    /**
     * @param slugs every slug that a term of the vocabulary has or had, by term
     */
    Shelf(List<T> all, Map<String, Imported> known, Map<UUID, List<String>> slugs) {
        this.known = known;
        slugs.forEach((id, some) -> some.forEach(slug -> holders.put(slug, id)));
        before = new Terms<>(all);
        ofTheSite =
                known.values().stream()
                        .filter(one -> one.detail() != null && one.detail().left() != null)
                        .map(Imported::subjectId)
                        .collect(Collectors.toSet());
        all.forEach(this::put);
    }

    /** What an earlier run knew of a term of the site, if that is still here. */
    Optional<Imported> known(String externalId) {
        return Optional.ofNullable(known.get(externalId))
                .filter(one -> byId.containsKey(one.subjectId()));
    }

    T get(UUID id) {
        return byId.get(id);
    }

    /**
     * The newsroom's own term that has a slug, else the only one that has a name. What came from
     * the same site is not meant: there, two of one name are two.
     */
    Optional<T> alike(String slug, String name) {
        return only(slug).or(() -> only(name));
    }

    /** A slug that nothing has or had, what was deleted since included, but for the term itself. */
    String free(String slug, UUID id) {
        String free = slug;
        for (int n = 2; taken.contains(free) || !holders.getOrDefault(free, id).equals(id); n++) {
            free = Slugs.numbered(slug, n);
        }
        return free;
    }

    void put(T term) {
        byId.put(term.id(), term);
        taken.add(term.slug());
        taken.addAll(term.formerSlugs());
    }

    private Optional<T> only(String word) {
        List<T> found =
                before.find(word).stream().filter(term -> !ofTheSite.contains(term.id())).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
