package press.harmattan.revision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.harmattan.published.Content;

/** What was saved or published of an article at one moment: a row of the view of both. */
@Entity
@Immutable
@Table(name = "article_history")
class HistoryRow {
    @Id UUID id;
    UUID articleId;

    @Enumerated(EnumType.STRING)
    HistoryKind kind;

    Integer version;
    Integer revision;
    String note;
    Instant at;
    String editor;
    String lang;
    String slug;
    @Embedded Content content;
    String body;

    Revision told() {
        return new HistoryLine(
                        id, kind, version, revision, note, at, editor, lang, slug, content.title())
                .told();
    }
}
