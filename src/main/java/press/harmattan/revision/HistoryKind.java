package press.harmattan.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What made a revision. */
@Schema(
        name = "HistoryKind",
        description = "`edit`: the working copy was saved. The others were published.")
public enum HistoryKind {
    edit,
    publication,
    update,
    correction,
    clarification,
    retraction
}
