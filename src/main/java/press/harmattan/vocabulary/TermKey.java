package press.harmattan.vocabulary;

import java.util.List;
import java.util.UUID;

/** Where a term stands in a list that is sorted by name. */
record TermKey(String name, String id) {
    static TermKey of(Term term, Wording wording) {
        return new TermKey(wording.name(term).value(), term.id().toString());
    }

    static TermKey of(List<String> parts) {
        return new TermKey(parts.get(0), UUID.fromString(parts.get(1)).toString());
    }

    List<String> parts() {
        return List.of(name, id);
    }
}
