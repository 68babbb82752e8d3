package press.harmattan.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.comment.CommentState;
import press.harmattan.comment.OldestFirst;
import press.harmattan.language.Direction;

/** What is read of a comment and of its article. */
record ModeratedRow(
        UUID id,
        int version,
        CommentState state,
        UUID articleId,
        String articleSlug,
        String articleTitle,
        String articleLang,
        UUID parentId,
        String name,
        String text,
        String lang,
        Instant createdAt,
        Instant decidedAt,
        String sender) {

    List<String> key() {
        return OldestFirst.key(createdAt, id);
    }

    ModeratedComment told() {
        return new ModeratedComment(
                id,
                version,
                state,
                new ModeratedComment.Under(
                        articleId,
                        articleSlug,
                        articleTitle,
                        articleLang,
                        Direction.of(articleLang)),
                parentId,
                name,
                text,
                lang,
                Direction.of(lang),
                createdAt,
                decidedAt,
                sender != null);
    }
}
