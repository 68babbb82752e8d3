package press.harmattan.published;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A revision as it was published; it is never changed. */
@Entity
class ArticleRevision {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID articleId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private RevisionKind kind;

    private String note;
    private Instant at;
    private String lang;
    private String slug;

    @Embedded private Content content;

    private String body;
    private String editor;

    protected ArticleRevision() {}

    ArticleRevision(Edition edition) {
        articleId = edition.id();
        revision = edition.revision();
        kind = edition.kind();
        note = edition.note();
        at = edition.at();
        lang = edition.lang();
        slug = edition.slug();
        content = edition.content();
        body = edition.body();
        editor = edition.editor();
    }
}
