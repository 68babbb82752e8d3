package press.harmattan.draft;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import press.harmattan.published.Content;

/** A working copy as it was saved once; it is never changed. */
@Entity
class DraftRevision {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID articleId;
    private int version;
    private Instant at;
    private String editor;
    private String lang;
    private String slug;
    @Embedded private Content content;
    private String body;

    protected DraftRevision() {}

    DraftRevision(Draft saved, String editor) {
        this.editor = editor;
        articleId = saved.id();
        version = saved.version();
        at = saved.modifiedAt();
        lang = saved.lang();
        slug = saved.slug();
        content = saved.content();
        body = saved.body();
    }
}
