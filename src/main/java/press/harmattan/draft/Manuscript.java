package press.harmattan.draft;

import java.util.List;
import press.harmattan.failure.Fault;
import press.harmattan.published.Content;

/**
 * An article as somebody wrote it, ready to be saved.
 *
 * @param slug the slug that was asked for, null when the title decides
 * @param body sanitised HTML
 * @param faults what is wrong with it; with any, it is not saved
 */
public record Manuscript(
        String lang, String slug, Content content, String body, List<Fault> faults) {

    public Manuscript {
        faults = List.copyOf(faults);
    }
}
