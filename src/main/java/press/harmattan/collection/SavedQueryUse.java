package press.harmattan.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import press.harmattan.taxonomy.TermUse;

/** The terms that saved queries name. They are kept as slugs, which a merge hands on by itself. */
@ApplicationScoped
class SavedQueryUse implements TermUse {
    private final CollectionRepository collections;

    SavedQueryUse(CollectionRepository collections) {
        this.collections = collections;
    }

    @Override
    public Map<String, Long> uses(UUID term) {
        return Map.of("collections", collections.naming(term));
    }

    @Override
    public void replace(UUID term, UUID survivor) {
        // The slug leads to the survivor from now on.
    }
}
