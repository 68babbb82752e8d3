package press.harmattan.given;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import press.harmattan.search.index.SearchIndex;

/** The search index, as soon as everything is in it that has happened. */
@ApplicationScoped
@Unremovable
public class Indexed {
    private final SearchIndex index;

    Indexed(SearchIndex index) {
        this.index = index;
    }

    /** Waits until everything can be found; the index is made anew where the log was taken away. */
    public void upToDate() {
        index.catchUp();
        try {
            Await.until("the search index is current", index::isCurrent);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
