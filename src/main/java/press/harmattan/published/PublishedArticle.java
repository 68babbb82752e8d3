package press.harmattan.published;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.harmattan.body.Block;
import press.harmattan.body.Body;
import press.harmattan.change.FilterValues;

/** The snapshot: an article as readers see it, its body made ready in every form. */
@Entity
class PublishedArticle {
    @Id private UUID id;
    private UUID story;
    private String lang;
    private UUID translationOf;
    private String slug;
    private int revision;
    @Embedded private Content content;
    private String bodyHtml;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Block> bodyBlocks;

    private String bodyMarkdown;
    private String bodyText;
    private int wordCount;
    private Instant publishedAt;
    private Instant updatedAt;
    private Instant correctedAt;

    protected PublishedArticle() {}

    /** An article that comes back was corrected when it was. */
    PublishedArticle(Instant correctedAt) {
        this.correctedAt = correctedAt;
    }

    /** Becomes the edition; the first publication keeps its instant for good. */
    void become(Edition edition, Body body, Instant firstPublished) {
        id = edition.id();
        story = edition.story();
        lang = edition.lang();
        translationOf = edition.translationOf();
        slug = edition.slug();
        revision = edition.revision();
        content = edition.content();
        bodyHtml = body.html();
        bodyBlocks = body.blocks();
        bodyMarkdown = body.markdown();
        bodyText = body.text();
        wordCount = body.wordCount();
        publishedAt = firstPublished;
        updatedAt = edition.at();
        if (edition.kind().isCorrection()) {
            correctedAt = edition.at();
        }
    }

    int revision() {
        return revision;
    }

    FilterValues filterValues() {
        return content.filterValues(story, lang);
    }
}
