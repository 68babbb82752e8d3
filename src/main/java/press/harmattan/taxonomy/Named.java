package press.harmattan.taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/** What a word of an editor's means: an id as well as any name. */
final class Named {
    private Named() {}

    static <T extends Term> List<T> in(Terms<T> all, String word) {
        return id(word).map(id -> all.byId(id).stream().toList()).orElseGet(() -> all.find(word));
    }

    static String complaint(List<? extends Term> found, String word) {
        return found.isEmpty()
                ? "nothing is called \"" + word + "\""
                : "more than one is called \"" + word + "\": " + slugs(found);
    }

    static Optional<UUID> id(String word) {
        try {
            UUID id = UUID.fromString(word);
            return id.toString().equalsIgnoreCase(word) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException aName) {
            return Optional.empty();
        }
    }

    private static String slugs(List<? extends Term> found) {
        return String.join(", ", found.stream().map(Term::slug).sorted().toList());
    }
}
