package press.harmattan.published;

import press.harmattan.change.Kind;

/** Why a revision was published. */
public enum RevisionKind {
    publication(Kind.published),
    update(Kind.updated),
    correction(Kind.corrected),
    clarification(Kind.corrected),
    retraction(Kind.retracted);

    private final Kind change;

    RevisionKind(Kind change) {
        this.change = change;
    }

    /** What the change log says of it. */
    Kind change() {
        return change;
    }

    /** Whether readers are told of it, with a note that says what was wrong. */
    public boolean isCorrection() {
        return this == correction || this == clarification || this == retraction;
    }
}
