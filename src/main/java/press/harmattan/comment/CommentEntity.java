package press.harmattan.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A comment, whatever was decided on it. */
@Entity
@Table(name = "comment")
class CommentEntity {
    @Id private UUID id;
    private UUID articleId;
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    private String name;
    private String text;
    private String lang;
    private Instant createdAt;
    private Instant decidedAt;

    /** A hash that tells senders apart, for a while; null afterwards. */
    private String sender;

    @Version private int version;

    protected CommentEntity() {}

    /** A comment that nobody has decided on. */
    CommentEntity(Letter letter) {
        id = letter.id();
        articleId = letter.articleId();
        parentId = letter.parentId();
        state = CommentState.pending;
        name = letter.name();
        text = letter.text();
        lang = letter.lang();
        createdAt = letter.at();
        sender = letter.sender();
    }

    /** A comment that was approved elsewhere. */
    CommentEntity(ArchivedComment archived) {
        id = archived.id();
        articleId = archived.articleId();
        parentId = archived.parentId();
        name = archived.name();
        text = archived.text();
        lang = archived.lang();
        createdAt = archived.createdAt();
        decide(CommentState.approved);
    }

    void approve() {
        decide(CommentState.approved);
    }

    void reject() {
        decide(CommentState.rejected);
    }

    KeptComment kept() {
        return new KeptComment(id, articleId, state, sender, createdAt, version);
    }

    private void decide(CommentState decision) {
        state = decision;
        decidedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
