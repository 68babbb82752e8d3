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
import org.hibernate.id.uuid.UuidVersion7Strategy;
import press.harmattan.identity.Role;
import press.harmattan.published.Content;
import press.harmattan.published.Edition;
import press.harmattan.published.PublishedRepository.Published;
import press.harmattan.published.RevisionKind;

/**
 * An article as the newsroom works on it. Readers never see it. Its verbs refuse what {@link Move}
 * does not allow.
 */
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

    private String owner;
    @Embedded private Content content;
    private String body;
    private int revision;
    private Instant publishedAt;
    private Instant publishAt;
    private Instant unpublishAt;
    private Instant createdAt;
    private Instant modifiedAt;
    @Version private int version;

    protected WorkingCopy() {}

    /** A new story. */
    WorkingCopy(String owner, Instant now) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        story = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        stage = Stage.draft;
        this.owner = owner;
        createdAt = now;
    }

    /** A new language version of a story. */
    WorkingCopy(Draft source, String owner, Instant now) {
        this(owner, now);
        story = source.story();
        translationOf = source.id();
    }

    /** Takes over what somebody wrote, under a slug that is free. */
    void write(Manuscript manuscript, String freeSlug, Instant now) {
        lang = manuscript.lang();
        slug = freeSlug;
        content = manuscript.content();
        body = manuscript.body();
        modifiedAt = now;
    }

    /** Refuses a move that leaves the stage as it is. */
    void check(Move move, Role by) {
        move.from(stage, revision > 0, by);
    }

    void submit(Role by, Instant now) {
        enter(Move.submit, by, now);
    }

    void giveBack(Role by, Instant now) {
        enter(Move.giveBack, by, now);
        publishAt = null;
        unpublishAt = null;
    }

    void schedule(Role by, Instant at, Instant end, Instant now) {
        enter(Move.schedule, by, now);
        publishAt = at;
        unpublishAt = end;
    }

    /** Publishes the working copy as it is now. */
    Edition publish(Role by, Instant end, Instant now, String editor) {
        enter(Move.publish, by, now);
        unpublishAt = end;
        return edition(
                revision == 0 ? RevisionKind.publication : RevisionKind.update, null, editor);
    }

    boolean isDue(Instant now) {
        return stage == Stage.scheduled && !publishAt.isAfter(now);
    }

    boolean isOver(Instant now) {
        return stage == Stage.published && unpublishAt != null && !unpublishAt.isAfter(now);
    }

    void unpublish(Role by, Instant now) {
        enter(Move.unpublish, by, now);
        unpublishAt = null;
    }

    void scheduleUnpublish(Role by, Instant at, Instant now) {
        enter(Move.scheduleUnpublish, by, now);
        unpublishAt = at;
    }

    /** Publishes the working copy with a note that says what was wrong. */
    Edition correct(Role by, RevisionKind kind, String note, Instant now, String editor) {
        enter(Move.correct, by, now);
        return edition(kind, note, editor);
    }

    /**
     * Takes it back.
     *
     * @param last what readers saw last, which is all that they are told of again
     */
    Edition retract(Role by, Published last, String reason, Instant now, String editor) {
        enter(Move.retract, by, now);
        unpublishAt = null;
        revision++;
        return new Edition(
                id,
                story,
                lang,
                translationOf,
                last.slug(),
                revision,
                RevisionKind.retraction,
                reason,
                now,
                last.content(),
                last.body(),
                editor);
    }

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
        unpublishAt = stage == Stage.published ? unpublishAt : null;
        createdAt = archived.createdAt();
        modifiedAt = archived.modifiedAt();
    }

    Draft told() {
        return new Draft(
                id,
                story,
                lang,
                translationOf,
                slug,
                stage,
                owner,
                version,
                revision,
                publishAt,
                unpublishAt,
                publishedAt,
                createdAt,
                modifiedAt,
                content,
                body);
    }

    private void enter(Move move, Role by, Instant now) {
        stage = move.from(stage, revision > 0, by);
        modifiedAt = now;
    }

    private Edition edition(RevisionKind kind, String note, String editor) {
        revision++;
        publishAt = null;
        publishedAt = publishedAt == null ? modifiedAt : publishedAt;
        return new Edition(
                id,
                story,
                lang,
                translationOf,
                slug,
                revision,
                kind,
                note,
                modifiedAt,
                content,
                body,
                editor);
    }
}
