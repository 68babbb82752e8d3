package press.harmattan.article;

import java.time.Instant;
import java.util.UUID;
import press.harmattan.published.RevisionKind;

/** A note on a revision of an article. */
record Noted(UUID articleId, Instant at, RevisionKind kind, String note) {
    CorrectionNote told() {
        return new CorrectionNote(at, kind, note);
    }
}
