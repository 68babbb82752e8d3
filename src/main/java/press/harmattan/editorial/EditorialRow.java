package press.harmattan.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.draft.Stage;

/** What is read of an article for a list. */
record EditorialRow(
        UUID id,
        UUID story,
        String lang,
        UUID translationOf,
        String slug,
        String title,
        Stage stage,
        String owner,
        int version,
        int revision,
        UUID sectionId,
        List<UUID> authorIds,
        Instant publishAt,
        Instant unpublishAt,
        Instant publishedAt,
        Instant modifiedAt) {

    List<String> key() {
        return List.of(modifiedAt.toString(), id.toString());
    }
}
