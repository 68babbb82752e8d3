package press.harmattan.revision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.harmattan.language.Direction;
import press.harmattan.page.NewestFirst;
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
                content.title());
    }
}
