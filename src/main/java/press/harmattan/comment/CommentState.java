package press.harmattan.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the newsroom has decided on a comment. */
@Schema(description = "What the newsroom has decided on a comment.")
public enum CommentState {
    /** Nothing yet. */
    pending,
    /** Everybody may read it. */
    approved,
    /** Nobody outside of the newsroom reads it, any more or at all. */
    rejected
}
