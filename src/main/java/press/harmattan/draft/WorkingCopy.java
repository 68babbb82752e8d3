package press.harmattan.draft;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import press.harmattan.published.Content;

/** An article as the newsroom works on it. Readers never see it. */
@Entity
@Table(name = "article")
class WorkingCopy {
    @Id private UUID id;
    private UUID story;
    private String lang;
    private UUID translationOf;
    private String slug;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Embedded private Content content;
    private String body;
    private int revision;
    private Instant publishedAt;
    private Instant publishAt;
    private Instant createdAt;
    private Instant modifiedAt;
    @Version private int version;

    /** Becomes what an archive holds of it. */
    void restore(ArchivedArticle archived) {
        id = archived.id();
        story = archived.story();
        lang = archived.lang();
        translationOf = archived.translationOf();
        slug = archived.slug();
        stage = archived.stage();
        content = archived.content();
        body = archived.body();
        revision = archived.revisions().size();
        publishedAt = archived.firstPublished();
        publishAt = archived.publishAt();
        createdAt = archived.createdAt();
        modifiedAt = archived.modifiedAt();
    }
}
