package press.harmattan.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.identity.Role;
import press.harmattan.published.Content;

/**
 * Everything about a working copy at one moment.
 *
 * @param owner whose it is, null when it was imported
 * @param version rises by one with every change
 * @param revision the newest published one, 0 for none
 * @param publishAt,unpublishAt what is planned, null for nothing
 * @param publishedAt the first publication, null for none
 * @param body sanitised HTML
 */
public record Draft(
        UUID id,
        UUID story,
        String lang,
        UUID translationOf,
        String slug,
        Stage stage,
        String owner,
        int version,
        int revision,
        Instant publishAt,
        Instant unpublishAt,
        Instant publishedAt,
        Instant createdAt,
        Instant modifiedAt,
        Content content,
        String body) {

    /** What somebody may do with it now. */
    public List<Move> moves(String name, Role role) {
        return role.includes(Role.editor) || name.equals(owner)
                ? Move.possible(stage, revision > 0, role)
                : List.of();
    }
}
