package press.harmattan.revision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.language.Direction;
import press.harmattan.page.NewestFirst;

/** What a list tells of one moment of an article: without the body, which may be large. */
record HistoryLine(
        UUID id,
        HistoryKind kind,
        Integer version,
        Integer revision,
        String note,
        Instant at,
        String editor,
        String lang,
        String slug,
        String title) {

    List<String> key() {
        return NewestFirst.key(at, id);
    }

    Revision told() {
        return new Revision(
                id,
                kind,
                version,
                revision,
                note,
                at,
                editor,
                lang,
                Direction.of(lang),
                slug,
                title);
    }
}
