package press.harmattan.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody in the newsroom may do. Each role may do whatever those before it may. */
@Schema(description = "What somebody in the newsroom may do; each role may do more.")
public enum Role {
    /** Writes drafts of their own. */
    author,
    /** Publishes, curates and moderates. */
    editor,
    /** Keeps the vocabularies, imports, and reads the audit. */
    admin;

    /** For {@code @RolesAllowed}. */
    public static final String AUTHOR = "author";

    /** For {@code @RolesAllowed}. */
    public static final String EDITOR = "editor";

    /** For {@code @RolesAllowed}. */
    public static final String ADMIN = "admin";

    /** Whether this role may do what another may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
