package press.harmattan.taxonomy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/** A term on its way into a vocabulary: what it shall be, and what it is and stands among. */
public final class Proposal<T extends Term> extends ProposedTexts {
    private final UUID id;
    private final T before;
    private final Terms<T> all;
    Texts names;
    List<String> aliases;
    String slug;
    UUID parentId;

    /**
     * @param before null for a term that is new
     * @param supported the newsroom's languages, the first one first
     */
    Proposal(UUID id, T before, Terms<T> all, List<String> supported) {
        super(supported);
        this.id = id;
        this.before = before;
        this.all = all;
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
