package press.harmattan.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import press.harmattan.change.Subject;

/** A slug that is or was public, and what it means. Written by triggers, read here. */
@Entity
@IdClass(TakenSlug.Key.class)
class TakenSlug {
    @Id
    @Enumerated(EnumType.STRING)
    Subject kind;

    @Id String slug;
    UUID subjectId;

    /** A slug means one thing for each kind. */
    record Key(Subject kind, String slug) {}
}
