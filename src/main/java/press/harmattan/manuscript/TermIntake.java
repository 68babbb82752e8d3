package press.harmattan.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import press.harmattan.change.Subject;
import press.harmattan.language.Slugs;
import press.harmattan.vocabulary.SlugRepository;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Vocabulary;

/** Finds the terms that words mean, and says which words mean none. */
final class TermIntake<T extends Term> {
    private final Subject kind;
    private final Vocabulary<T> vocabulary;
    private final SlugRepository slugs;
    private final TextIntake intake;
    private boolean reloaded;

    TermIntake(Subject kind, Vocabulary<T> vocabulary, SlugRepository slugs, TextIntake intake) {
        this.kind = kind;
        this.vocabulary = vocabulary;
        this.slugs = slugs;
        this.intake = intake;
    }

    /** The ids that words mean, in their order. */
    List<UUID> ids(String pointer, List<String> words) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; words != null && i < words.size(); i++) {
            UUID id = id(pointer + "/" + i, words.get(i));
            if (id != null && ids.contains(id)) {
                intake.fault(pointer + "/" + i, "names the same " + kind + " once more");
            } else if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** The id that a word means, null for no word. */
    UUID id(String pointer, String word) {
        if (word == null) {
            return null;
        }
        List<T> found = find(word);
        if (found.size() == 1) {
            return found.get(0).id();
        }
        intake.fault(
                pointer,
                found.isEmpty()
                        ? "no " + kind + " is called so"
                        : "may mean "
                                + String.join(
                                        " or ", found.stream().map(Term::slug).sorted().toList()));
        return null;
    }

    private List<T> find(String word) {
        if (Slugs.isUuid(word)) {
            return known(UUID.fromString(word));
        }
        List<T> found = vocabulary.terms().find(word);
        return found.isEmpty() ? slugs.holder(kind, word).map(this::known).orElse(found) : found;
    }

    /** What was added a moment ago is looked for once for each request, whatever it asks for. */
    private List<T> known(UUID id) {
        if (vocabulary.terms().byId(id).isEmpty() && !reloaded) {
            reloaded = true;
            vocabulary.byId(id);
        }
        return vocabulary.terms().byId(id).stream().toList();
    }
}
